using System.Globalization;
using System.Text;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Bytes of each format in memory → original text: the texts of a folder, put into files of the format, a paragraph a line; and the shared files of old Office as they are.</summary>
public static class FormatsBenchmark
{
    /// <summary>Characters on a page of a plan.</summary>
    private const double Page = 2500;

    private const int LinesASlide = 40;

    public static void Run(BenchTexts texts, int runs, Report report)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(report);
        report.Line("# Reading formats");
        report.Line("");
        report.Line($"`dotnet run -c Release --project bench -- formats --write`: {texts.Files.Count} texts, {Report.Number(texts.Megabytes, 2)} MB, put into files of each format, a paragraph a line; the shared ones are those of documents/legacy. Medians of {runs} runs, by processor time; a page is {Report.Number(Page, 0)} characters.");
        report.Heading("One core", "format", "files", "MB of files", "MB of text/s", "pages/s", "allocated bytes per byte of text");
        foreach (var (format, write) in Writers())
            Row(format, [.. texts.Files.Select(file => ("file." + format, write(Encoding.UTF8.GetString(file.Bytes))))], runs, report);
        foreach (var extension in (string[])["doc", "xls", "ppt", "rtf"])
            Row($"{extension}, shared", [.. SharedFiles.Old(extension).Select(path => (path, File.ReadAllBytes(path)))], runs, report);
    }

    private static void Row(string format, List<(string Name, byte[] Bytes)> files, int runs, Report report)
    {
        if (files.Count == 0)
            return;
        var read = files.ConvertAll(file => FileReader.Default.Decode(file.Name, file.Bytes).Text);
        var (characters, bytes) = (read.Sum(text => (long)text.Length), read.Sum(text => (long)Encoding.UTF8.GetByteCount(text)));
        var measure = Measure.Of(runs, () => files.ForEach(file => GC.KeepAlive(FileReader.Default.Decode(file.Name, file.Bytes))));
        report.Row(format, Report.Number(files.Count, 0), Report.Number(files.Sum(file => (long)file.Bytes.Length) / 1e6, 1), Report.Number(bytes / 1e6 / measure.Seconds, 1),
            Report.Number(characters / Page / measure.Seconds, 0), Report.Number((double)measure.AllocatedBytes / bytes, 1));
    }

    private static IEnumerable<(string Format, Func<string, byte[]> Write)> Writers() =>
    [
        ("txt", Encoding.UTF8.GetBytes),
        ("docx", text => OfficePackage.Docx(string.Concat(Lines(text).Select(line => OfficePackage.Paragraph(line))))),
        ("html", text => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><nav><a href=\"/\">Trang chủ</a></nav><div>{string.Concat(Lines(text).Select(line => $"<p>{line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</p>\n"))}</div></body></html>")),
        ("xlsx", text => OfficePackage.Xlsx([.. Lines(text).Select(line => new[] { line })])),
        ("pptx", text => OfficePackage.Pptx([.. Lines(text).Chunk(LinesASlide).Select(lines => $"<p:sp><p:txBody>{string.Concat(lines.Select(line => $"<a:p><a:r><a:t>{OfficePackage.Escape(line)}</a:t></a:r></a:p>"))}</p:txBody></p:sp>")])),
        ("odt", text => OfficePackage.OpenDocument($"<office:text>{string.Concat(Lines(text).Select(line => $"<text:p>{OfficePackage.Escape(line)}</text:p>"))}</office:text>")),
        ("rtf", text => Encoding.ASCII.GetBytes($@"{{\rtf1\ansi{{\fonttbl{{\f0 Arial;}}}}\uc1 {string.Concat(Lines(text).Select(line => string.Concat(line.Select(Escaped)) + "\\par\n"))}}}")),
    ];

    /// <summary>A character in RTF.</summary>
    private static string Escaped(char c) => c is '\\' or '{' or '}' ? $"\\{c}" : c < 128 ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(short)c}?");

    /// <summary>XML holds no control characters.</summary>
    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => new string([.. line.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))]));
}
