using System.Globalization;
using DirectiveMiner.Bench.Coverage;
using DirectiveMiner.Bench.Formats;
using DirectiveMiner.Bench.Legacy;
using DirectiveMiner.Bench.Recognition;
using DirectiveMiner.Bench.Repairs;
using DirectiveMiner.Bench.Serve;

namespace DirectiveMiner.Bench;

/// <summary>dotnet run -c Release --project bench -- extract|stages|ingest|growth|hostile|all [FOLDER] [--runs N] [--write]</summary>
public static class BenchCommand
{
    private const string Usage = "usage: bench extract|stages|ingest|growth|hostile|all [FOLDER] [--runs N] [--write], or bench formats|pages|fuzz|fuzz-programs [FILES [FORMAT]] [--write], or bench graph [DOCUMENTS] [--write], or bench search [--passages N] [--write]|relevance [STORE] [--write], or bench coverage [--misses]|coverage-train|coverage-background|coverage-cascade [--write], or bench legacy [--write], or bench serve [DOCUMENTS [SECONDS [FOLDER]]] [--write], or bench repair [--write]|[PAGES [--misses]]|repair-train, or bench ocr|ocr-mining FOLDER [--again] [--write]";

    /// <summary>0 done, 2 usage. FOLDER defaults to ../shared/documents/unlabelled, or the corpus where that is missing; --write puts the tables into bench/RESULTS.md.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Length > 0 && args[0].StartsWith("coverage", StringComparison.Ordinal))
            return CoverageCommand(args, output, error);
        if (args is ["formats" or "fuzz" or "fuzz-programs" or "pages", ..])
            return FormatsCommand(args, output, error);
        if (args is ["graph", ..])
            return GraphCommand(args, output, error);
        if (args is ["serve", ..])
            return ServeCommand(args, output, error);
        if (args is ["legacy", ..])
            return LegacyCommand(args, output, error);
        if (args is ["repair" or "repair-train", ..])
            return RepairCommand(args, output, error);
        if (args is ["ocr" or "ocr-mining", ..])
            return RecognitionCommand(args, output, error);
        if (args is ["search" or "relevance", ..])
            return SearchCommand(args, output, error);
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
                default: return Misused(error);
            }
        }
        if (write)
            ResultsFile.Write(report.Text);
        return 0;
    }

    /// <summary>formats: how fast each is read; pages: PDF and scans; fuzz, fuzz-programs [FILES [FORMAT]]: so many damaged files of each format, or of those whose names begin so.</summary>
    private static int FormatsCommand(string[] args, TextWriter output, TextWriter error)
    {
        var report = new Report(output);
        var write = args[^1] == "--write";
        switch (write ? args[..^1] : args)
        {
            case ["formats"]: FormatsBenchmark.Run(BenchTexts.Load(null), 3, report); break;
            case ["pages"]: PagesBenchmark.Run(report); break;
            case ["fuzz" or "fuzz-programs", .. { Length: <= 2 } how] when int.TryParse(how is [var number, ..] ? number : "20000", NumberStyles.None, CultureInfo.InvariantCulture, out var files):
                (args[0] == "fuzz" ? FuzzBenchmark.Run : (Action<int, string, Report>)FuzzBenchmark.RunPrograms)(files, how is [_, var only] ? only : "", report);
                break;
            default: return Misused(error);
        }
        if (write)
            ResultsFile.Write(report.Text);
        return 0;
    }

    /// <summary>graph [DOCUMENTS]: resolution and graph over so many generated documents, and over a tenth of them.</summary>
    private static int GraphCommand(string[] args, TextWriter output, TextWriter error)
    {
        var report = new Report(output);
        var write = args[^1] == "--write";
        switch (write ? args[..^1] : args)
        {
            case ["graph"]: GraphBenchmark.Run(GraphBenchmark.Documents, report); break;
            case ["graph", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var documents) && documents >= GraphBenchmark.Fewest:
                GraphBenchmark.Run(documents, report);
                break;
            default: return Misused(error);
        }
        if (write)
            ResultsFile.Write(report.Text);
        return 0;
    }

    /// <summary>repair: what repair of misread words gains and costs on held-out texts, or on a folder of recognised pages; repair-train writes the data file that it goes by.</summary>
    private static int RepairCommand(string[] args, TextWriter output, TextWriter error)
    {
        var report = new Report(output);
        switch (args)
        {
            case ["repair-train"]: RepairTraining.Run(); break;
            case ["repair"] or ["repair", "--write"]: RepairBenchmark.Run(report); break;
            case ["repair", var pages]: RepairBenchmark.Pages(pages, report, null); break;
            case ["repair", var pages, "--misses"]: RepairBenchmark.Pages(pages, report, (meant, repair) => output.WriteLine($"{repair.Written} → {repair.Repaired}, meant {meant}: {repair.Rule}")); break;
            default: return Misused(error);
        }
        if (args is ["repair", "--write"])
            ResultsFile.Write(report.Text);
        return 0;
    }

    /// <summary>legacy: how much of the letters in old encodings comes out right, against the shared documents/legacy.</summary>
    private static int LegacyCommand(string[] args, TextWriter output, TextWriter error)
    {
        if (args is not (["legacy"] or ["legacy", "--write"]))
            return Misused(error);
        var report = new Report(output);
        LegacyBenchmark.Run(report);
        if (args[^1] == "--write")
            ResultsFile.Write(report.Text);
        return 0;
    }

    /// <summary>ocr: what character recognition reads wrong on printed and damaged pages; ocr-mining: what of annotated documents is found in such texts. What is read goes into FOLDER; --again takes what an earlier run put there.</summary>
    private static int RecognitionCommand(string[] args, TextWriter output, TextWriter error)
    {
        var report = new Report(output);
        var (write, again) = (args.Contains("--write"), args.Contains("--again"));
        switch (args.Where(arg => arg is not ("--write" or "--again")).ToArray())
        {
            case ["ocr", var folder]: RecognitionBenchmark.Run(report, Directory.CreateDirectory(folder).FullName, again); break;
            case ["ocr-mining", var folder]: MiningLoss.Run(report, Directory.CreateDirectory(folder).FullName, again); break;
            default: return Misused(error);
        }
        if (write)
            ResultsFile.Write(report.Text);
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
            case ["coverage-cascade"] or ["coverage-cascade", "--write"]:
                var report = new Report(output);
                CascadeBenchmark.Run(report);
                if (args.Length == 2)
                    ResultsFile.Write(report.Text);
                return 0;
            default: return Misused(error);
        }
    }

    /// <summary>search: generated passages, 100,000 and 1,000,000 unless told otherwise; relevance: the questions of tests/relevance, over a store of the shared documents that is made where there is none.</summary>
    private static int SearchCommand(string[] args, TextWriter output, TextWriter error)
    {
        var report = new Report(output);
        var write = args[^1] == "--write";
        switch (write ? args[..^1] : args)
        {
            case ["search"]: SearchBenchmark.Run([100_000, 1_000_000], report); break;
            case ["search", "--passages", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var passages): SearchBenchmark.Run([passages], report); break;
            case ["relevance"]: RelevanceBenchmark.Run(null, report).GetAwaiter().GetResult(); break;
            case ["relevance", var store]: RelevanceBenchmark.Run(store, report).GetAwaiter().GetResult(); break;
            default: return Misused(error);
        }
        if (write)
            ResultsFile.Write(report.Text);
        return 0;
    }

    /// <summary>serve [DOCUMENTS [SECONDS [FOLDER]]]: the server over so many generated plans, so many seconds a question; the store is kept where a folder is named, and found there the next time.</summary>
    private static int ServeCommand(string[] args, TextWriter output, TextWriter error)
    {
        var report = new Report(output);
        var write = args[^1] == "--write";
        var given = write ? args[1..^1] : args[1..];
        if (given.Length > 3 || !int.TryParse(given.ElementAtOrDefault(0) ?? $"{ServeBenchmark.Documents}", NumberStyles.None, CultureInfo.InvariantCulture, out var documents) || documents < ServeBenchmark.Fewest
            || !int.TryParse(given.ElementAtOrDefault(1) ?? $"{ServeBenchmark.Seconds}", NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds == 0)
        {
            return Misused(error);
        }
        ServeBenchmark.Run(documents, seconds, given.ElementAtOrDefault(2), report);
        if (write)
            ResultsFile.Write(report.Text);
        return 0;
    }

    private static int Misused(TextWriter error)
    {
        error.WriteLine(Usage);
        return 2;
    }
}
