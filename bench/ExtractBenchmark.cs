using System.Diagnostics;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Export;

namespace DirectiveMiner.Bench;

/// <summary>Bytes in memory → mined documents (→ JSON lines), on one core and on all, beside what grep takes to look for numbers in the same files.</summary>
public static class ExtractBenchmark
{
    private const string NumberPattern = "[0-9]+(/[0-9]{4})?[/-][A-Z]{2,}";

    public static void Run(BenchTexts texts, int runs, Report report)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(report);
        var mine = Measure.Of(runs, () => MineAll(texts));
        var json = Measure.Of(runs, () => WriteAll(texts));
        var both = Measure.Of(runs, () => MineInParallel(texts, 2));
        var grep = Scanner("grep", "-c", "-E", NumberPattern);
        var ripgrep = Scanner("rg", "-c", "--no-ignore", NumberPattern);

        report.Heading("Extraction", "what", "MB/s", "documents/s", "ms per MB", "MB/s by the wall clock", "allocated bytes per byte");
        Row("one core: decode, hash, mine", mine, allocates: true);
        Row("one core: the same and JSON lines", json, allocates: true);
        Row("two threads: decode, hash, mine (by the wall clock)", both with { Seconds = both.Wall }, allocates: false);
        if (grep is { } g)
            Row($"`grep -cE '{NumberPattern.Replace("|", "\\|", StringComparison.Ordinal)}'`, started anew", g, allocates: false);
        if (ripgrep is { } r)
            Row("`rg -c` with the same pattern, started anew", r, allocates: false);
        report.Line("");
        if (grep is { } scan)
            report.Line($"One core takes {Report.Number(mine.Seconds / scan.Seconds, 1)} times as long as grep takes to look for one pattern; two threads {Report.Number(both.Wall / scan.Wall, 1)} times by the wall clock.");
        var latencies = Latencies(texts, runs);
        report.Line($"Per document: p50 {Report.Number(Measure.Percentile(latencies, 0.5) * 1000, 2)} ms, p99 {Report.Number(Measure.Percentile(latencies, 0.99) * 1000, 2)} ms, longest {Report.Number(latencies.Max() * 1000, 2)} ms.");
        report.Line($"Peak memory of this process, with all texts held in it: {Report.Number(Memory.PeakOf(Environment.ProcessId) / 1e6, 0)} MB.");

        void Row(string what, Measure m, bool allocates) => report.Row(what, Report.Number(texts.Megabytes / m.Seconds, 1), Report.Number(texts.Files.Count / m.Seconds, 0),
            Report.Number(m.Seconds * 1000 / texts.Megabytes, 1), Report.Number(texts.Megabytes / m.Wall, 1), allocates ? Report.Number((double)m.AllocatedBytes / texts.Bytes, 1) : "");

        Measure? Scanner(string program, params string[] arguments) =>
            OutsideProgram.Exists(program) ? Median([.. Enumerable.Range(0, runs).Select(_ => OutsideProgram.Run(program, [.. arguments, .. texts.Files.Select(f => f.Path)]))]) : null;

        static Measure Median((double Seconds, double Wall, long)[] all) => new(Measure.Median(all.Select(r => r.Seconds)), Measure.Median(all.Select(r => r.Wall)), 0);
    }

    private static void MineAll(BenchTexts texts)
    {
        foreach (var file in texts.Files)
            Ingestion.Mine(file.Read());
    }

    private static void WriteAll(BenchTexts texts)
    {
        foreach (var file in texts.Files)
        {
            var source = file.Read();
            TextWriter.Null.WriteLine(MinedDocumentJson.ToLine(Ingestion.Mine(source), source.Text));
        }
    }

    private static void MineInParallel(BenchTexts texts, int threads) =>
        Parallel.ForEach(texts.Files, new ParallelOptions { MaxDegreeOfParallelism = threads }, file => Ingestion.Mine(file.Read()));

    private static List<double> Latencies(BenchTexts texts, int runs) =>
        [.. texts.Files.Select(file => Measure.Median(Enumerable.Range(0, runs).Select(_ =>
        {
            var start = CpuClock.Seconds;
            MinedDocument mined = Ingestion.Mine(file.Read());
            GC.KeepAlive(mined);
            return CpuClock.Seconds - start;
        })))];
}
