using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Legacy;

/// <summary>legacy: files in old encodings as read, against the texts beside them, a row per file and the sums per encoding; then every Unicode text of the shared documents, for false alarms.</summary>
public static class LegacyBenchmark
{
    private static readonly (string Folder, string Encoding)[] Folders = [("tcvn3", "TCVN3"), ("vni", "VNI-Windows"), ("synthetic", "VNI-Windows")];

    public static void Run(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var documents = Path.GetFullPath(Path.Combine(BenchTexts.Load(null).Folder, ".."));
        foreach (var (folder, encoding) in Folders)
        {
            report.Heading($"Legacy files: {folder}", "file", "letters with diacritics", "right", "right, case aside", "encoding");
            var (exact, folded) = (new DiacriticAccuracy(0, 0), new DiacriticAccuracy(0, 0));
            foreach (var path in Directory.EnumerateFiles(Path.Combine(documents, "legacy", folder)).Where(path => !path.EndsWith(".expected.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                var truth = File.ReadAllText(Path.ChangeExtension(path, null) + ".expected.txt");
                var source = FileReader.Default.Read(path);
                var (own, fold) = (DiacriticAccuracy.Of(truth, source.Text, folded: false), DiacriticAccuracy.Of(truth, source.Text, folded: true));
                (exact, folded) = (Sum(exact, own), Sum(folded, fold));
                report.Row(Path.GetFileName(path), Report.Number(own.Marked, 0), Report.Number(own.Share, 4), Report.Number(fold.Share, 4),
                    source.Failure is { } failure ? failure.Message : source.Source.Encoding + (source.Source.Encoding == encoding ? "" : " (!)"));
            }
            report.Row($"all of {folder}", Report.Number(exact.Marked, 0), Report.Number(exact.Share, 4), Report.Number(folded.Share, 4), encoding);
        }
        Unicode(documents, report);
    }

    private static void Unicode(string documents, Report report)
    {
        report.Heading("False alarms on Unicode texts", "folder", "texts", "taken for an old encoding");
        foreach (var folder in (string[])["seeds", "real", "families", "unlabelled", "legacy"])
        {
            var texts = Directory.EnumerateFiles(Path.Combine(documents, folder), "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".txt" or ".md").ToList();
            report.Row(folder, Report.Number(texts.Count, 0), Report.Number(texts.Count(path => FileReader.Default.Read(path).Source.Encoding != "utf-8"), 0));
        }
    }

    private static DiacriticAccuracy Sum(DiacriticAccuracy left, DiacriticAccuracy right) => new(left.Marked + right.Marked, left.Right + right.Right);
}
