namespace DirectiveMiner.Bench;

/// <summary>The ingest command as a user runs it, from the folder into a new store, and again with nothing changed: start-up and disk are in the figures.</summary>
public static class IngestBenchmark
{
    public static void Run(BenchTexts texts, int runs, Report report)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(report);
        var miner = Path.Combine(AppContext.BaseDirectory, "directiveminer.dll");
        var (first, again, peaks, againPeaks, size) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), 0L);
        for (var i = 0; i < runs; i++)
        {
            var folder = Directory.CreateTempSubdirectory("directiveminer-bench-");
            var store = Path.Combine(folder.FullName, "bench.db");
            string[] ingest = [miner, "ingest", texts.Folder, "--store", store, "--quiet", "--no-progress"];
            peaks.Add(Timed(first, ingest));
            againPeaks.Add(Timed(again, ingest));
            size = new FileInfo(store).Length;
            folder.Delete(recursive: true);
        }
        var megabytes = texts.Files.DistinctBy(f => f.Path).Sum(f => (long)f.Bytes.Length) / 1e6;
        report.Heading("Ingest, as a command", "run", "s", "MB/s", "peak memory MB", "store MB");
        report.Row("first", Report.Number(Measure.Median(first), 2), Report.Number(megabytes / Measure.Median(first), 1), Report.Number(peaks.Max() / 1e6, 0), Report.Number(size / 1e6, 1));
        report.Row("nothing changed", Report.Number(Measure.Median(again), 2), Report.Number(megabytes / Measure.Median(again), 1), Report.Number(againPeaks.Max() / 1e6, 0), "");
    }

    private static double Timed(List<double> seconds, string[] command)
    {
        var (_, wall, peak) = OutsideProgram.Run("dotnet", command);
        seconds.Add(wall);
        return peak;
    }
}
