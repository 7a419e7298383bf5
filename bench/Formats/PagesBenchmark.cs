using System.Diagnostics;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Formats;

/// <summary>pages: how many pages of PDF a second are read, by their text layer and by character recognition on one core and on two; the PDFs of the shared documents/originals.</summary>
public static class PagesBenchmark
{
    public static void Run(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var folder = Path.GetFullPath(Path.Combine(BenchTexts.Load(null).Folder, "..", "originals"));
        var sources = Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal).Select(path => (Path: path, Source: FileReader.Default.Read(path))).ToList();
        var scans = sources.FindAll(file => file.Source.Problems.Any(problem => problem.Code == ProblemCode.Recognized));
        var texts = sources.FindAll(file => file.Source.Failure is null && !scans.Contains(file));
        report.Line("# Reading pages of PDF");
        report.Line("");
        report.Line("`dotnet run -c Release --project bench -- pages --write`: each file once, after all were read once; wall-clock time, with whatever else the machine does, and the processor time of the outside programs.");
        report.Heading("Pages a second", "what", "processes", "files", "pages", "pages/s", "processor seconds a page");
        Time("text layer", texts, 1, report);
        Time("character recognition, 300 dots per inch", scans, 1, report);
        Time("character recognition, 300 dots per inch", scans, 2, report);
    }

    private static void Time(string what, List<(string Path, SourceText Source)> files, int processes, Report report)
    {
        var reader = FileReader.ForJobs(processes);
        var (start, used) = (Stopwatch.GetTimestamp(), CpuClock.ChildSeconds);
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = processes }, file => GC.KeepAlive(reader.Read(file.Path)));
        var pages = files.Sum(file => file.Source.Source.Pages);
        report.Row(what, Report.Number(processes, 0), Report.Number(files.Count, 0), Report.Number(pages, 0), Report.Number(pages / Stopwatch.GetElapsedTime(start).TotalSeconds, 2), Report.Number((CpuClock.ChildSeconds - used) / pages, 3));
    }
}
