using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The words of a title without diacritics, to tell how alike two titles are: titles are cited cut short and with scan faults.</summary>
public sealed class TitleWords
{
    private readonly HashSet<string> words;

    private TitleWords(HashSet<string> words) => this.words = words;

    /// <summary>The words of a title; null where it is missing or has fewer than three, which tell nothing.</summary>
    public static TitleWords? Of(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return null;
        var words = new HashSet<string>(StringComparer.Ordinal);
        var bare = Letters.Strip(title);
        foreach (var range in bare.AsSpan().SplitAny(' ', ',', ';', '.', '-', '"', '\u201C', '\u201D', '(', ')', '\n'))
        {
            if (!bare.AsSpan(range).IsEmpty)
                words.Add(bare[range]);
        }
        return words.Count < 3 ? null : new TitleWords(words);
    }

    /// <summary>Every word with a figure in the shorter title stands in the longer: "năm 2024" is not "năm 2025".</summary>
    public bool FiguresFit(TitleWords other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (small, large) = words.Count <= other.words.Count ? (words, other.words) : (other.words, words);
        return small.All(word => !word.Any(char.IsAsciiDigit) || large.Contains(word));
    }

    /// <summary>The share of the shorter title's words that the longer has, 0 to 1.</summary>
    public double Likeness(TitleWords other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (small, large) = words.Count <= other.words.Count ? (words, other.words) : (other.words, words);
        return (double)small.Count(large.Contains) / small.Count;
    }
}
