using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>
/// Whether the text layer of a page says what the page shows. Fonts without a true table of their letters give letters of other scripts, private ones, or syllables that cannot be;
/// text in the fonts of the 1990s is judged as it is once it is decoded. The layers that scanners write under their pictures may be poor: recognized in another language, or with words torn into letters.
/// </summary>
internal static class TextLayer
{
    /// <summary>Share of letters that no Vietnamese text has.</summary>
    private const double MostStrange = 0.03;

    /// <summary>Fewer words with marks than these tell nothing.</summary>
    private const int FewestMarked = 12;

    /// <summary>Share of impossible words among those with marks: clean text has some 0.02, tables of letters that are shifted 0.5 and more.</summary>
    private const double MostImpossible = 0.3;

    private const int FewestWords = 40;

    private const double FewestMarkedShare = 0.3;

    private const double MostAlone = 0.08;

    /// <param name="text">The text of the page, decoded.</param>
    public static bool IsGarbage(string text)
    {
        var (letters, strange) = (0, 0);
        foreach (var c in text)
        {
            var isStrange = c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (char.IsControl(c) && !char.IsWhiteSpace(c)) || (char.IsLetter(c) && !Letters.IsLetter(c) && c > '\u00FF');
            letters += char.IsLetter(c) || isStrange ? 1 : 0;
            strange += isStrange ? 1 : 0;
        }
        if (strange > 2 && strange > MostStrange * letters)
            return true;
        var count = SyllableCount.Of(text, decoded: true);
        return count.Syllables + count.Impossible >= FewestMarked && count.Impossible > MostImpossible * (count.Syllables + count.Impossible);
    }

    /// <summary>Hardly a word with marks, or every twelfth a letter on its own: of honest Vietnamese pages 2 in 1,000 are like that, tables of signs, and of layers in another language all.</summary>
    public static bool IsPoor(string text)
    {
        var (words, marked, alone) = (0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            var isMarked = false;
            for (; end < text.Length && char.IsLetter(text[end]); end++)
                isMarked |= text[end] > '\u007F';
            if (end > at)
            {
                (words, marked) = (words + 1, marked + (isMarked ? 1 : 0));
                alone += end == at + 1 && IsBlank(text, at - 1) && IsBlank(text, end) ? 1 : 0;
            }
            at = Math.Max(end, at + 1);
        }
        return words >= FewestWords && (marked < FewestMarkedShare * words || alone > MostAlone * words);
    }

    public static int Words(PdfPage page) => page.Lines.Sum(line => line.Length);

    private static bool IsBlank(string text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]);
}
