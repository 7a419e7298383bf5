using System.Globalization;

namespace DirectiveMiner.Bench.Serve;

/// <summary>
/// The serve command over a store of generated plans: how long the first view takes, and what 32 clients that ask without pause are told, alone and with an ingest running beside it. Wall-clock times, since users wait by them,
/// with the processor time of an answer beside them, which does not depend on what else the machine does.
/// </summary>
public static class ServeBenchmark
{
    public const int Documents = 100_000, Seconds = 30;

    public const int Fewest = 100;

    /// <summary>An ingest takes longer over them, with the resolution behind it, than the questions are asked.</summary>
    private const int LatePlans = 1_000;

    public static void Run(int documents, int seconds, string? folder, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!OutsideProgram.Exists(Load.Program))
            throw new InvalidOperationException("wrk is missing; on Debian: apt-get install wrk");
        var place = folder is null ? Directory.CreateTempSubdirectory("directiveminer-bench-") : Directory.CreateDirectory(folder);
        try
        {
            var store = new ServedStore(place.FullName, documents);
            store.Make();
            Measured(store, seconds, place.FullName, report);
        }
        finally
        {
            if (folder is null)
                place.Delete(recursive: true);
        }
    }

    private static void Measured(ServedStore store, int seconds, string folder, Report report)
    {
        report.Line("# Server");
        report.Line("");
        report.Line(string.Create(CultureInfo.InvariantCulture, $"`dotnet run -c Release --project bench -- serve --write`: {store.Documents:N0} generated plans, ingested from files ({new FileInfo(store.Store).Length / 1e6:N0} MB); the clients and the ingest share the {Environment.ProcessorCount} cores with the server. "
            + $"Load of the machine over the minute before: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}."));
        var questions = new ServedQuestions(store.Store, new ZipfWords());
        using (var server = ServerProcess.Start(store.Store))
        {
            var figures = FirstView.Figures(server.Address).GetAwaiter().GetResult();
            report.Heading("First view, ms", "what", "just started", "later");
            report.Row("the overview's figures (`/api/aggregates`)", Report.Number(figures.First, 0), Report.Number(figures.Later, 1));
            if (File.Exists(FirstView.Program))
            {
                var drawn = FirstView.Drawn(server.Address).GetAwaiter().GetResult();
                report.Row("the overview drawn in Chromium, from the address typed, nothing cached", Report.Number(drawn.First, 0), Report.Number(drawn.Later, 0));
            }
        }
        Heading(report, "32 clients");
        var alone = Asked(store, seconds, folder, report, [("search", questions.Searches()), ("search, passages", questions.Passages()), ("document", questions.Documents()), ("text of a document", questions.Texts()), ("graph around a document", questions.Graphs()), ("overview", ServedQuestions.Overview)]);
        Heading(report, "32 clients, an ingest running beside them");
        using var ingest = LateIngest.Start(store, LatePlans);
        var beside = Asked(store, seconds, folder, report, [("search", questions.Searches()), ("document", questions.Documents()), ("overview", ServedQuestions.Overview)]);
        report.Line("");
        report.Line($"Peak memory of the server: {Report.Number(alone / 1e6, 0)} MB alone, {Report.Number(beside / 1e6, 0)} MB beside the ingest{(ingest.IsRunning ? "" : ", which ended before the questions did")}. "
            + $"The write-ahead log at the end: {Report.Number(LogBytes(store) / 1e6, 0)} MB.");
        Compare(store, report);
    }

    private static void Heading(Report report, string heading) => report.Heading(heading, "question", "answers/s", "p50 ms", "p99 ms", "processor ms an answer", "no answer");

    /// <summary>Asks a server started anew; returns the peak of its memory.</summary>
    private static long Asked(ServedStore store, int seconds, string folder, Report report, (string What, IReadOnlyList<string> Addresses)[] kinds)
    {
        using var server = ServerProcess.Start(store.Store);
        foreach (var (what, addresses) in kinds)
        {
            var load = Load.Of(server, addresses, seconds, folder);
            report.Row(what, Report.Number(load.PerSecond, 0), Report.Number(load.P50, 1), Report.Number(load.P99, 1), Report.Number(load.ProcessorMilliseconds, 2), Report.Number(load.Failed, 0));
        }
        return server.PeakBytes;
    }

    /// <summary>What the same costs with what every machine has.</summary>
    private static void Compare(ServedStore store, Report report)
    {
        var word = new ZipfWords()[500];
        report.Heading("For scale, once each", "what", "processor s", "s by the wall clock");
        var grep = OutsideProgram.Run("grep", ["-rlF", word, store.Beside(ServedStore.Texts)]);
        report.Row("`grep -rlF` of a word over the texts", Report.Number(grep.Seconds, 2), Report.Number(grep.Wall, 2));
        if (OutsideProgram.Exists("sqlite3"))
        {
            var count = OutsideProgram.Run("sqlite3", ["-readonly", store.Store, "SELECT count(*) FROM citations WHERE status = 'resolved'"]);
            report.Row("`sqlite3`, one of the overview's sums", Report.Number(count.Seconds, 2), Report.Number(count.Wall, 2));
        }
    }

    private static long LogBytes(ServedStore store) => new FileInfo(store.Store + "-wal") is { Exists: true } log ? log.Length : 0;
}
