using System.Globalization;

namespace DirectiveMiner.Bench;

/// <summary>dotnet run -c Release --project bench -- extract|stages|ingest|growth|hostile|graph|all [FOLDER] [--runs N] [--write]</summary>
public static class BenchCommand
{
    private const string Usage = "usage: bench extract|stages|ingest|growth|hostile|graph|all [FOLDER] [--runs N] [--write]";

    /// <summary>0 done, 2 usage. FOLDER defaults to ../shared/documents/unlabelled, or the corpus where that is missing; --write puts the tables into bench/RESULTS.md.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
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
                default: return Misused(error);
            }
        }
        if (write)
            File.WriteAllText(BenchTexts.InRepository("bench", "RESULTS.md"), report.Text);
        return 0;
    }

    private static int Misused(TextWriter error)
    {
        error.WriteLine(Usage);
        return 2;
    }
}
