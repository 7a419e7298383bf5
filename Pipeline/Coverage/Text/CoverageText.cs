using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Text;

/// <summary>The words of a document in order, read from its clean text, so that what a page or an encoding broke is whole; their places are on the original. One pass.</summary>
public sealed class CoverageText
{
    private const string Opening = "\u201C\"\u00AB(\u2018";

    private const string Closing = "\u201D\"\u00BB)%\u2019";

    private CoverageText(string original, ImmutableArray<CoverageWord> words) => (Original, Words) = (original, words);

    public string Original { get; }

    public ImmutableArray<CoverageWord> Words { get; }

    public static CoverageText Of(string original) => new(original, Read(TextCleaner.Clean(original)));

    /// <summary>The words that start within the span.</summary>
    public WordRange WordsIn(TextSpan span) => new(FirstFrom(span.Start), FirstFrom(span.End));

    /// <summary>The words themselves that start within the span.</summary>
    public ReadOnlySpan<CoverageWord> WordsOf(TextSpan span) => WordsIn(span) is var range ? Words.AsSpan()[range.Start..range.End] : [];

    /// <summary>The span of a non-empty range, with the quotation marks, brackets and per cent signs that cling to it.</summary>
    public TextSpan SpanOf(WordRange range)
    {
        var (start, end) = (Words[range.Start].Start, Words[range.End - 1].End);
        while (start > 0 && Opening.Contains(Original[start - 1], StringComparison.Ordinal))
            start--;
        while (end < Original.Length && Closing.Contains(Original[end], StringComparison.Ordinal))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The phrase stands somewhere in the range, diacritics aside.</summary>
    public bool Holds(WordRange range, ReadOnlySpan<CoverageWord> phrase)
    {
        var words = Words.AsSpan()[range.Start..range.End];
        for (var at = 0; at + phrase.Length <= words.Length; at++)
        {
            if (WordKey.IsAt(words, at, phrase))
                return true;
        }
        return false;
    }

    /// <summary>The parts of a range, cut before every word that follows a gap of at least this strength.</summary>
    public IEnumerable<WordRange> Parts(WordRange range, WordGap gap)
    {
        var start = range.Start;
        for (var word = range.Start + 1; word < range.End; word++)
        {
            if (Words[word].Before < gap)
                continue;
            yield return new WordRange(start, word);
            start = word;
        }
        if (start < range.End)
            yield return new WordRange(start, range.End);
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Words[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static ImmutableArray<CoverageWord> Read(CleanText clean)
    {
        var text = clean.Text;
        var words = ImmutableArray.CreateBuilder<CoverageWord>(text.Length / 5);
        var gap = WordGap.Line;
        for (var at = 0; at < text.Length;)
        {
            var packed = Letters.Packed(text[at]);
            var start = at;
            if (packed != 0)
            {
                var hash = WordHash.Start;
                for (; packed != 0; packed = at < text.Length ? Letters.Packed(text[at]) : 0)
                {
                    hash.Add(packed);
                    at++;
                }
                words.Add(Word(clean, start, at, hash, gap, false));
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                var hash = WordHash.Start;
                for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
                    hash.Add(text[at] | ((uint)text[at] << 16));
                words.Add(Word(clean, start, at, hash, gap, true));
            }
            else
            {
                gap = Stronger(gap, text, at++);
                continue;
            }
            gap = WordGap.Space;
        }
        return words.ToImmutable();
    }

    private static CoverageWord Word(CleanText clean, int start, int end, WordHash hash, WordGap gap, bool isNumber)
    {
        var span = clean.ToOriginal(start, end);
        return new CoverageWord(hash.Exact, hash.Bare, span.Start, span.End, gap, isNumber);
    }

    /// <summary>A stop or comma between two digits is part of a number; a stop ends a sentence before a space only.</summary>
    private static WordGap Stronger(WordGap gap, string text, int at)
    {
        var found = text[at] switch
        {
            '\n' => WordGap.Line,
            '.' or '?' or '!' when at + 1 >= text.Length || text[at + 1] is ' ' or '\n' => WordGap.Sentence,
            ';' => WordGap.Clause,
            ':' => WordGap.Colon,
            ',' when at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]) => WordGap.Comma,
            _ => WordGap.Space,
        };
        return found > gap ? found : gap;
    }
}
