using System.Globalization;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Damaged files, so many of each format: none may throw or hang, and nothing may be left of them.</summary>
public static class FuzzBenchmark
{
    private const int LargestShared = 100_000, ShareOfShared = 5;

    /// <param name="only">Formats whose names begin so; all where it is empty.</param>
    public static void Run(int files, string only, Report report) => Run(only, report, "# Damaged files",
        $"`dotnet run -c Release --project bench -- fuzz --write`: {Written(files)} of each format, damaged byte by byte or in their structure (`bench/Formats/*Damage.cs`). Archives and messages give several texts. The shared ones are the files of documents/legacy up to {LargestShared / 1000} KB, one after the other, {Written(files / ShareOfShared)} of each kind.",
        row =>
        {
            using var conversion = EchoPrograms.Conversion();
            foreach (var (format, name, samples) in FormatSamples.All)
                row(format, name, samples, files);
            foreach (var (extension, samples) in Shared())
                row($"{extension}, shared", "plan." + extension, samples, files / ShareOfShared);
        });

    /// <summary>Files that outside programs read.</summary>
    public static void RunPrograms(int files, string only, Report report) => Run(only, report, "# Damaged files and outside programs",
        $"`dotnet run -c Release --project bench -- fuzz-programs --write`: {Written(files)} of each. PDF goes through poppler; character recognition is a stand-in that answers at once. Of a layer and of a table it is the answer of pdftotext and of tesseract that is damaged, given by stand-ins.",
        row =>
        {
            using (EchoPrograms.Recognition())
            {
                Row(FormatSamples.PictureTable);
                Row(FormatSamples.Pdf);
            }
            using (EchoPrograms.Pdf())
                Row(FormatSamples.PdfLayer);

            void Row((string Format, string Name, byte[] Bytes) sample) => row(sample.Format, sample.Name, [sample.Bytes], files);
        });

    private static void Run(string only, Report report, string heading, string how, Action<Action<string, string, IReadOnlyList<byte[]>, int>> rows)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.Line(heading);
        report.Line("");
        report.Line(how);
        report.Heading("Read or refused", "format", "texts read", "read in part", "refused with a reason", "p50, ms", "p99, ms", "longest, ms", "its seed");
        using var left = new LeftBehind();
        var open = left.OpenFiles;
        rows(Row);
        report.Line("");
        report.Line($"Left behind: {left.Files} temporary files, {left.Processes} processes, {Math.Max(0, left.OpenFiles - open)} open files. Peak memory of the process: {Memory.PeakOf(Environment.ProcessId) >> 20} MB.");

        void Row(string format, string name, IReadOnlyList<byte[]> samples, int files)
        {
            if (!format.StartsWith(only, StringComparison.OrdinalIgnoreCase) || samples.Count == 0)
                return;
            var tally = FormatFuzz.Run(name, samples, files, 1);
            report.Row(format, Number(tally.Whole), Number(tally.Partly), Number(tally.Refused), Milliseconds(tally.Percentile(50)), Milliseconds(tally.Percentile(99)), Milliseconds(tally.Longest),
                tally.LongestSeed.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Real files of old Office, by their extension.</summary>
    private static IEnumerable<(string Extension, IReadOnlyList<byte[]> Samples)> Shared() =>
        from extension in (string[])["doc", "xls", "ppt", "rtf", "docx"]
        select (extension, (IReadOnlyList<byte[]>)[.. SharedFiles.Old(extension).Where(path => new FileInfo(path).Length <= LargestShared).Select(File.ReadAllBytes)]);

    private static string Written(int files) => files.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(double value) => Report.Number(value, 0);

    private static string Milliseconds(TimeSpan time) => Report.Number(time.TotalMilliseconds, 1);
}
