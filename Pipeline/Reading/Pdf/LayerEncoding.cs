using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Reading.Encodings;
using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>
/// Decodes text layers in the fonts of the 1990s, word by word and before the words are put in order, as the order is told by words too. pdftotext does not name fonts: the text itself tells, all pages together.
/// </summary>
internal static class LayerEncoding
{
    public static (List<PdfPage> Pages, string Encoding) Decode(List<PdfPage> pages)
    {
        var runs = new List<TextRun>();
        foreach (var line in pages.SelectMany(page => page.Lines))
        {
            for (var i = 0; i < line.Length; i++)
                runs.Add(new TextRun(line[i].Text + (i + 1 < line.Length ? ' ' : '\n'), null));
        }
        var converted = RunText.Convert(runs, "utf-8");
        if (converted.Encoding == "utf-8")
            return (pages, converted.Encoding);
        var at = 0;
        return (pages.ConvertAll(page => page with { Lines = [.. page.Lines.Select(Decoded)] }), converted.Encoding);

        ImmutableArray<PageWord> Decoded(ImmutableArray<PageWord> line) => [.. line.Select(word => word with { Text = converted.Texts[at++].TrimEnd(' ', '\n') })];
    }
}
