using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Programs;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>One PDF in a work folder, asked by poppler's programs: how many pages it has, what its text layer says, where pictures cover a page.</summary>
internal sealed class PdfFile(string path, WorkFolder folder, ReadOnlyMemory<byte> bytes)
{
    /// <summary>Pages asked for at a time: some 65 KB of boxes a page stay far below what a program may write.</summary>
    private const int PagesAtATime = 200;

    private const int Tail = 2048;

    /// <summary>Its name in the work folder.</summary>
    public string Name { get; } = Path.GetFileName(folder.Write("document.pdf", bytes.Span));

    /// <summary>The end that every whole file has, or a later part of it, is missing.</summary>
    public bool IsCutOff => bytes.Span[^Math.Min(bytes.Length, Tail)..].IndexOf("%%EOF"u8) < 0;

    /// <summary>What it tells of its pages, of the first <paramref name="most"/> one by one; or why there are none to be had.</summary>
    public (PdfFacts Facts, Problem? Problem) Facts(int most)
    {
        var run = OutsidePrograms.PdfInfo.Run(folder, ["-f", "1", "-l", Number(most), Name]);
        if (run.Succeeded && Field(run.Text, "Pages:") is { } pages && int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return (new PdfFacts(count, Sideways(run.Text)), null);
        return (new PdfFacts(0, []), ProblemOf(run) ?? new Problem(ProblemCode.Unreadable, $"{path} is damaged: it has no pages"));
    }

    /// <summary>The text layer, page by page, of what a viewer shows of each (its crop box).</summary>
    public (List<PdfPage> Pages, Problem? Problem) Layer(PdfFacts facts)
    {
        var count = facts.Pages;
        var pages = new List<PdfPage>(count);
        for (var first = 1; first <= count; first += PagesAtATime)
        {
            var last = Math.Min(count, first + PagesAtATime - 1);
            var run = OutsidePrograms.PdfToText.Run(folder, ["-bbox-layout", "-cropbox", "-enc", "UTF-8", "-f", Number(first), "-l", Number(last), Name, "-"]);
            if (ProblemOf(run) is { } problem)
                return (pages, problem);
            var read = BoxedText.Pages(run.Text);
            for (var i = 0; i <= last - first; i++)
                pages.Add(i < read.Count ? Shown(read[i], facts.Sideways.Contains(first + i)) : new PdfPage(default, []));
        }
        return (pages, null);
    }

    /// <summary>The share of a page, by number from 1, that its pictures cover: scanners write one, or a band after another. Pages without pictures are left out.</summary>
    public Dictionary<int, double> PictureShares(IReadOnlyList<PdfPage> pages)
    {
        var shares = new Dictionary<int, double>();
        var run = OutsidePrograms.PdfImages.Run(folder, ["-list", Name]);
        foreach (var line in run.Text.AsSpan().EnumerateLines())
        {
            var fields = line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 14 || fields[2] is not ("image" or "stencil") || !int.TryParse(fields[0], out var page) || page < 1 || page > pages.Count || pages[page - 1].Size is not { Width: > 0, Height: > 0 } size)
                continue;
            // From the end: a picture that stands in the page's own stream has one field for object and number.
            var inches = Inches(fields[3], fields[^4]) * Inches(fields[4], fields[^3]);
            shares[page] = shares.GetValueOrDefault(page) + (inches * 72 * 72 / (size.Width * size.Height));
        }
        return shares;
    }

    /// <summary>pdftotext gives the places on the page as it is shown, but its size as it was before it was turned.</summary>
    private static PdfPage Shown(PdfPage page, bool isSideways) => isSideways ? page with { Size = new PageSize(page.Size.Height, page.Size.Width) } : page;

    /// <summary>Lines as "Page    3 rot:   90".</summary>
    private static ImmutableHashSet<int> Sideways(string text)
    {
        var pages = ImmutableHashSet.CreateBuilder<int>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var fields = line.StartsWith("Page ") ? line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            if (fields is [_, var page, "rot:", "90" or "270"] && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                pages.Add(number);
        }
        return pages.ToImmutable();
    }

    private static double Inches(string pixels, string perInch) =>
        double.TryParse(pixels, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) && double.TryParse(perInch, NumberStyles.Float, CultureInfo.InvariantCulture, out var density) && density > 0 ? count / density : 0;

    /// <summary>What poppler's programs say of a file that they do not open.</summary>
    private Problem? ProblemOf(ProgramRun run)
    {
        if (run.Succeeded || run.End != ProgramEnd.Failed)
            return run.ProblemFor(path);
        if (run.Errors.Contains("Incorrect password", StringComparison.Ordinal))
            return new Problem(ProblemCode.Encrypted, $"{path} can only be opened with a password");
        if (run.Errors.Contains("not allowed", StringComparison.Ordinal))
            return new Problem(ProblemCode.Encrypted, $"{path} does not allow its text to be copied");
        if (run.Errors.Contains("trailer dictionary", StringComparison.Ordinal) || run.Errors.Contains("xref table", StringComparison.Ordinal) || run.Errors.Contains("catalog", StringComparison.Ordinal))
            return new Problem(ProblemCode.Unreadable, $"{path} is damaged or cut off and cannot be read");
        return run.ProblemFor(path);
    }

    private static string? Field(string text, string name)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(name))
                return line[name.Length..].Trim().ToString();
        }
        return null;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
