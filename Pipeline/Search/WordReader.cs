using System.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// Cuts a text into the words that search compares: runs of letters and runs of digits, whatever the composition of their accents, so that "QH15" and "34CT" have the parts that "QH 15" and "34-CT" have.
/// The same for texts and for queries, so what matches in the index is found again in the original. Linear in the length.
/// </summary>
public ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>Longer runs are cut, so that hostile input makes no endless word.</summary>
    private const int LongestWord = 64;

    /// <summary>The longest form of a word in UTF-8, with its tone.</summary>
    public const int MostBytes = LongestWord * 3 + 1;

    private const char ZeroWidthSpace = '\u200B', ZeroWidthNonJoiner = '\u200C', ZeroWidthJoiner = '\u200D', SoftHyphen = '\u00AD', ByteOrderMark = '\uFEFF';

    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private int length;
    private int zeros;
    private WordLetters toneless;
    private WordLetters bare;

    public int Start { get; private set; }

    public int End { get; private set; }

    private int Tone { get; set; }

    /// <summary>The folded letters; valid until the next word.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public readonly ReadOnlySpan<char> FoldedSpan => ((ReadOnlySpan<char>)bare)[zeros..length];

    /// <summary>The letters without marks, lower case; digits without leading zeros.</summary>
    public readonly string Folded => new(((ReadOnlySpan<char>)bare)[zeros..length]);

    public bool IsDigits { get; private set; }

    /// <summary>The letters without tones, then the tone as a digit where there is one.</summary>
    public readonly string Exact => Tone == 0
        ? new string(((ReadOnlySpan<char>)toneless)[..length])
        : string.Concat(((ReadOnlySpan<char>)toneless)[..length], [(char)('0' + Tone)]);

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (at < text.Length && !IsWordCharacter(text[at]))
            at++;
        if (at == text.Length)
            return false;
        Start = End = at;
        (length, zeros, Tone) = (0, 0, 0);
        IsDigits = char.IsDigit(text[at]);
        for (; at < text.Length && length < LongestWord; at++)
        {
            var c = text[at];
            if (Letters.IsCombiningMark(c))
                Mark(c);
            else if (IsWordCharacter(c) && char.IsDigit(c) == IsDigits)
                Add(c);
            else if (!IsInvisible(c))
                break;
            else
                continue;
            End = at + 1;
        }
        while (IsDigits && zeros < length - 1 && bare[zeros] == '0')
            zeros++;
        return true;
    }

    /// <summary>Writes <see cref="Folded"/> as UTF-8 and returns the number of bytes, at most <see cref="MostBytes"/>.</summary>
    public readonly int WriteFolded(Span<byte> utf8) => Encoding.UTF8.GetBytes(((ReadOnlySpan<char>)bare)[zeros..length], utf8);

    /// <summary>Writes <see cref="Exact"/> as UTF-8 and returns the number of bytes, at most <see cref="MostBytes"/>.</summary>
    public readonly int WriteExact(Span<byte> utf8)
    {
        var bytes = Encoding.UTF8.GetBytes(((ReadOnlySpan<char>)toneless)[..length], utf8);
        if (Tone == 0)
            return bytes;
        utf8[bytes] = (byte)('0' + Tone);
        return bytes + 1;
    }

    /// <summary>The words of a short text, such as a query.</summary>
    public static List<Word> All(ReadOnlySpan<char> text)
    {
        var words = new List<Word>();
        for (var reader = new WordReader(text); reader.MoveNext();)
            words.Add(new Word(reader.Start, reader.End, reader.Exact, reader.Folded));
        return words;
    }

    private static bool IsWordCharacter(char c) => Letters.IsLetter(c) || char.IsAsciiDigit(c) || char.IsDigit(c);

    private static bool IsInvisible(char c) => c is ZeroWidthSpace or ZeroWidthNonJoiner or ZeroWidthJoiner or SoftHyphen or ByteOrderMark;

    private void Add(char c)
    {
        var letter = Letters.IsLetter(c);
        toneless[length] = letter ? Letters.Toneless(c) : c;
        bare[length] = letter ? Letters.Bare(c) : c;
        Tone = letter && Letters.Tone(c) is var tone and not 0 ? tone : Tone;
        length++;
    }

    /// <summary>A combining mark: a quality changes the letter before it, a tone is the word's.</summary>
    private void Mark(char mark)
    {
        if (length == 0 || Letters.Compose(toneless[length - 1], mark) is not { } composed)
            return;
        if (Letters.Tone(composed) is var tone and not 0)
            Tone = tone;
        else
            toneless[length - 1] = Letters.Toneless(composed);
    }

    [System.Runtime.CompilerServices.InlineArray(LongestWord)]
    private struct WordLetters
    {
        private char first;
    }
}
