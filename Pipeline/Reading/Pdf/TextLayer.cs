using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>
/// Whether the text layer of a page says what the page shows. Fonts without a true table of their letters give letters of other scripts, private ones, or syllables that cannot be;
/// text in the fonts of the 1990s is judged as it is once it is decoded.
/// </summary>
internal static class TextLayer
{
    /// <summary>Share of letters that no Vietnamese text has.</summary>
    private const double MostStrange = 0.03;

    /// <summary>Fewer words with marks than these tell nothing.</summary>
    private const int FewestMarked = 12;

    /// <summary>Share of impossible words among those with marks: clean text has some 0.02, tables of letters that are shifted 0.5 and more.</summary>
    private const double MostImpossible = 0.3;

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

    public static int Words(PdfPage page) => page.Lines.Sum(line => line.Length);
}
