using System.Text;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Bytes of each format in memory → original text: the texts of a folder, put into files of the format, a paragraph a line.</summary>
public static class FormatsBenchmark
{
    public static void Run(BenchTexts texts, int runs, Report report)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(report);
        report.Line("# Reading formats");
        report.Line("");
        report.Line($"`dotnet run -c Release --project bench -- formats --write`: {texts.Files.Count} texts, {Report.Number(texts.Megabytes, 2)} MB, put into files of each format, a paragraph a line. Medians of {runs} runs.");
        report.Heading("One core", "format", "MB of files", "MB of text/s", "documents/s", "allocated bytes per byte of text");
        foreach (var (format, write) in Writers())
        {
            var files = texts.Files.Select(file => write(Encoding.UTF8.GetString(file.Bytes))).ToList();
            var measure = Measure.Of(runs, () =>
            {
                foreach (var bytes in files)
                    GC.KeepAlive(FileReader.Default.Decode("file." + format, bytes));
            });
            report.Row(format, Report.Number(files.Sum(file => (long)file.Length) / 1e6, 1), Report.Number(texts.Megabytes / measure.Seconds, 1),
                Report.Number(texts.Files.Count / measure.Seconds, 0), Report.Number((double)measure.AllocatedBytes / texts.Bytes, 1));
        }
    }

    private static IEnumerable<(string Format, Func<string, byte[]> Write)> Writers() =>
    [
        ("txt", Encoding.UTF8.GetBytes),
        ("docx", text => OfficePackage.Docx(string.Concat(Lines(text).Select(line => OfficePackage.Paragraph(line))))),
        ("html", text => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><nav><a href=\"/\">Trang chủ</a></nav><div>{string.Concat(Lines(text).Select(line => $"<p>{line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</p>\n"))}</div></body></html>")),
        ("xlsx", text => OfficePackage.Xlsx([.. Lines(text).Select(line => new[] { line })])),
    ];

    /// <summary>XML holds no control characters.</summary>
    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => new string([.. line.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))]));
}
