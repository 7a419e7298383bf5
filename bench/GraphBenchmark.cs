using System.Diagnostics;
using System.Globalization;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Bench;

/// <summary>Resolution and graph over a generated corpus: citations resolved a second, what a question costs, and what one late document costs. Wall-clock times; the disk is in them.</summary>
public static class GraphBenchmark
{
    public const int Documents = 100_000;

    private const int Questions = 500;

    public static void Run(int documents, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var folder = Directory.CreateTempSubdirectory("directiveminer-bench-");
        try
        {
            var corpus = new GeneratedCorpus(documents);
            using var store = StoreFile.Open(Path.Combine(folder.FullName, "graph.db"), create: true);
            var writer = new DocumentWriter(store, new SqliteSearchIndex(store));
            var written = Stopwatch.StartNew();
            for (var i = 0; i < documents; i++)
                Write(writer, corpus, i);
            written.Stop();
            var resolved = Stopwatch.StartNew();
            CorpusStep.Run(store);
            resolved.Stop();
            var citations = (double)documents * GeneratedCorpus.CitationsEach;
            report.Heading($"Resolution over {documents:N0} documents, {citations:N0} citations", "what", "seconds", "citations/s");
            report.Row("writing documents", Report.Number(written.Elapsed.TotalSeconds, 1), Report.Number(citations / written.Elapsed.TotalSeconds, 0));
            report.Row("resolving all", Report.Number(resolved.Elapsed.TotalSeconds, 1), Report.Number(citations / resolved.Elapsed.TotalSeconds, 0));
            report.Heading("Questions", "what", "p50 ms", "p99 ms");
            var random = new Random(1);
            var queries = new CitedDocuments(store, new StoredGraph(store), null, null);
            Row(report, "cites, a number", () => queries.Find(string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 500)}/KH-UBND")));
            Row(report, "one late document, written and resolved", () =>
            {
                Write(writer, corpus, random.Next(documents));
                CorpusStep.Run(store);
            });
            var loading = Stopwatch.StartNew();
            var graph = new GraphReader(store).Read().Graph;
            loading.Stop();
            Row(report, "neighbourhood up, depth 5", () => Neighbourhood.Of(graph, graph.Nodes[random.Next(graph.Nodes.Length)].Key, 5, GraphDirection.Up));
            report.Row($"reading the whole graph ({graph.Nodes.Length:N0} nodes, {graph.Edges.Length:N0} edges), with authority", Report.Number(loading.Elapsed.TotalMilliseconds, 0), "");
            report.Row("peak memory, MB", Report.Number(Memory.PeakOf(Environment.ProcessId) / 1e6, 0), "");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(DocumentWriter writer, GeneratedCorpus corpus, int i)
    {
        var document = corpus.Document(i);
        writer.Write(PreparedDocument.Of(document, GeneratedCorpus.SourceOf(document)));
    }

    private static void Row(Report report, string what, Action ask)
    {
        var times = new List<double>(Questions);
        for (var i = 0; i < Questions; i++)
        {
            var watch = Stopwatch.StartNew();
            ask();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        report.Row(what, Report.Number(Measure.Percentile(times, 0.5), 2), Report.Number(Measure.Percentile(times, 0.99), 2));
    }
}
