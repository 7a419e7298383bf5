using System.Globalization;
using DirectiveMiner.Bench.Coverage;

namespace DirectiveMiner.Bench;

/// <summary>dotnet run -c Release --project bench -- extract|stages|ingest|growth|hostile|graph|all [FOLDER] [--runs N] [--write]</summary>
public static class BenchCommand
{
    private const string Usage = "usage: bench extract|stages|ingest|growth|hostile|graph|all [FOLDER] [--runs N] [--write], or bench coverage [--misses]|coverage-train|coverage-background";

    /// <summary>0 done, 2 usage. FOLDER defaults to ../shared/documents/unlabelled, or the corpus where that is missing; --write puts the tables into bench/RESULTS.md.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Length > 0 && args[0].StartsWith("coverage", StringComparison.Ordinal))
            return CoverageCommand(args, output, error);
        var (names, runs, write) = (new List<string>(), 5, false);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--write")
                write = true;
            else if (args[i] == "--runs" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out runs) && runs > 0)
                i++;
            else if (args[i].StartsWith('-'))
                return Misused(error);
            else
                names.Add(args[i]);
        }
        if (names.Count is 0 or > 2)
            return Misused(error);
        var texts = BenchTexts.Load(names.Count == 2 ? names[1] : null);
        var report = new Report(output);
        report.Preamble(texts, runs);
        foreach (var name in names[0] == "all" ? ["extract", "stages", "growth", "hostile", "ingest"] : new[] { names[0] })
        {
            switch (name)
            {
                case "extract": ExtractBenchmark.Run(texts, runs, report); break;
                case "stages": StageBenchmark.Run(texts, runs, report); break;
                case "growth": GrowthBenchmark.Run(texts, Math.Min(runs, 3), report); break;
                case "hostile": HostileBenchmark.Run(texts, Math.Min(runs, 3), report); break;
                case "ingest": IngestBenchmark.Run(texts, Math.Min(runs, 3), report); break;
                case "graph": GraphBenchmark.Run(GraphBenchmark.Documents, report); break;
                case "search": SearchBenchmark.Run(int.Parse(Environment.GetEnvironmentVariable("BENCH_N")!, CultureInfo.InvariantCulture), report); break;
                default: return Misused(error);
            }
        }
        if (write)
            File.WriteAllText(BenchTexts.InRepository("bench", "RESULTS.md"), report.Text);
        return 0;
    }

    /// <summary>coverage [--misses]: how well coverage is told; coverage-train and coverage-background write the data files that it is told by.</summary>
    private static int CoverageCommand(string[] args, TextWriter output, TextWriter error)
    {
        switch (args)
        {
            case ["coverage"]: CoverageBenchmark.Run(output, misses: false); return 0;
            case ["coverage", "--misses"]: CoverageBenchmark.Run(output, misses: true); return 0;
            case ["coverage-train"]: Training.Run(); return 0;
            case ["coverage-background"]: BackgroundWriter.Run(); return 0;
            default: return Misused(error);
        }
    }

    private static int Misused(TextWriter error)
    {
        error.WriteLine(Usage);
        return 2;
    }
}
