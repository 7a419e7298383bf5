using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>
/// Reads what pdftotext -bbox-layout writes: XHTML with an element a line. It is scanned, not parsed: control characters of broken text layers would make it no XML.
/// Letters are given back as they are. Linear.
/// </summary>
public static class BoxedText
{
    /// <summary>Larger numbers are no place on a page.</summary>
    private const double Farthest = 1e6;

    public static List<PdfPage> Pages(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var pages = new List<PdfPage>();
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<PageWord>>();
        var words = ImmutableArray.CreateBuilder<PageWord>();
        var (width, height) = (0.0, 0.0);
        foreach (var raw in written.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart(' ');
            if (line.StartsWith("<word ") && Word(line) is { } word)
                words.Add(word);
            else if (line.StartsWith("</line>") && words.Count > 0)
                lines.Add(words.DrainToImmutable());
            else if (line.StartsWith("<page "))
                (width, height) = (Number(line, "width=\""), Number(line, "height=\""));
            else if (line.StartsWith("</page>"))
                pages.Add(new PdfPage(new PageSize(width, height), lines.DrainToImmutable()));
        }
        return pages;
    }

    private static PageWord? Word(ReadOnlySpan<char> line)
    {
        var (begin, end) = (line.IndexOf('>') + 1, line.LastIndexOf("</word>"));
        if (begin <= 0 || end < begin)
            return null;
        var text = WebUtility.HtmlDecode(line[begin..end].ToString()).Trim();
        return text.Length == 0 ? null : new PageWord(text, Number(line, "xMin=\""), Number(line, "yMin=\""), Number(line, "xMax=\""), Number(line, "yMax=\""));
    }

    private static double Number(ReadOnlySpan<char> line, string name)
    {
        var at = line.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return 0;
        var value = line[(at + name.Length)..];
        var quote = value.IndexOf('"');
        return quote > 0 && double.TryParse(value[..quote], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? Math.Clamp(number, -Farthest, Farthest) : 0;
    }
}
