using System.Diagnostics;
using System.Globalization;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Bench;

/// <summary>Resolution and graph over generated corpora: citations resolved a second, what a question costs, what one late document costs, and how all this grows. Processor times of the one thread that does it, so that other work on the machine does not count; the wall clock beside them where the disk matters.</summary>
public static class GraphBenchmark
{
    public const int Documents = 100_000;

    public const int Fewest = 100;

    /// <summary>Beside the corpus, one of a tenth of its size is measured, to show the growth.</summary>
    private const int Growth = 10;

    private const int Questions = 200;

    private const int LateDocuments = 40;

    public static void Run(int documents, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        GraphFigures[] sizes = [Measured(documents / Growth), Measured(documents)];
        report.Line("# Citation graph");
        report.Line("");
        report.Line("`dotnet run -c Release --project bench -- graph --write`. Generated documents with ten citations each, written one by one and then resolved; questions about documents drawn at random, each asked of a graph that has read nothing yet.");
        report.Heading("Resolution", "documents", "citations", "written s (by the wall clock)", "resolved s (by the wall clock)", "citations resolved/s", "store MB", "peak memory MB");
        foreach (var size in sizes)
        {
            report.Row(Report.Number(size.Documents, 0), Report.Number(size.Citations, 0), Both(size.Writing), Both(size.Resolving),
                Report.Number(size.Citations / size.Resolving.Processor, 0), Report.Number(size.StoreBytes / 1e6, 0), Report.Number(size.PeakBytes / 1e6, 0));
        }
        report.Heading("Questions to the graph", "what", $"{sizes[0].Documents:N0} documents: p50 ms", "p99 ms", $"{sizes[1].Documents:N0} documents: p50 ms", "p99 ms");
        for (var i = 0; i < sizes[0].Questions.Count; i++)
        {
            var (what, small, large) = (sizes[0].Questions[i].What, sizes[0].Questions[i].Milliseconds, sizes[1].Questions[i].Milliseconds);
            report.Row(what, Milliseconds(small, 0.5), Milliseconds(small, 0.99), Milliseconds(large, 0.5), Milliseconds(large, 0.99));
        }
    }

    private static GraphFigures Measured(int documents)
    {
        var folder = Directory.CreateTempSubdirectory("directiveminer-bench-");
        try
        {
            var corpus = new GeneratedCorpus(documents);
            var file = Path.Combine(folder.FullName, "graph.db");
            using var store = StoreFile.Open(file, create: true);
            var writer = new DocumentWriter(store, new SqliteSearchIndex(store));
            var writing = Taken(() =>
            {
                for (var i = 0; i < documents; i++)
                    Write(writer, corpus, i);
            });
            var resolving = Taken(() => CorpusStep.Run(store));
            var peak = Memory.PeakOf(Environment.ProcessId);
            var random = new Random(1);
            var keys = new DocumentQueries(store).All().Select(document => document.Key).ToList();
            var late = documents;
            string Any() => keys[random.Next(keys.Count)];
            return new GraphFigures(documents, (long)documents * GeneratedCorpus.CitationsEach, writing, resolving, peak, new FileInfo(file).Length,
            [
                Timed("`cites` of a document", Questions, () =>
                {
                    var graph = new StoredGraph(store);
                    new CitedDocuments(store, graph, null, null).Find(Any(), MentionPage.All);
                }),
                Timed("`cites` of a number that hundreds carry", Questions, () =>
                {
                    var graph = new StoredGraph(store);
                    new CitedDocuments(store, graph, null, null).Find(string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 500)}/KH-UBND"), MentionPage.All);
                }),
                Timed("neighbourhood, depth 2, both ways", Questions, () => Neighbourhood.Of(new StoredGraph(store), Any(), new GraphScope(2, GraphDirection.Both))),
                Timed("neighbourhood up, depth 5", Questions, () => Neighbourhood.Of(new StoredGraph(store), Any(), new GraphScope(5, GraphDirection.Up))),
                Timed("`chain`", Questions, () => Chain.Above(new StoredGraph(store), Any())),
                Timed("a late document, written and resolved", LateDocuments, () =>
                {
                    Write(writer, corpus, late++);
                    CorpusStep.Run(store);
                }),
                Timed("the whole graph read, with authority", 1, () => new GraphReader(store).Read()),
                Timed("all findings", 1, () => GC.KeepAlive(new StoredFindings(store).Of().Count())),
            ]);
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

    private static (string What, IReadOnlyList<double> Milliseconds) Timed(string what, int times, Action ask)
    {
        var taken = new List<double>(times);
        for (var i = 0; i < times; i++)
        {
            taken.Add(Taken(ask).Processor * 1000);
        }
        return (what, taken);
    }

    private static (double Processor, double Wall) Taken(Action work)
    {
        var (watch, start) = (Stopwatch.StartNew(), CpuClock.Seconds);
        work();
        return (CpuClock.Seconds - start, watch.Elapsed.TotalSeconds);
    }

    private static string Both((double Processor, double Wall) taken) => $"{Report.Number(taken.Processor, 1)} ({Report.Number(taken.Wall, 1)})";

    private static string Milliseconds(IReadOnlyList<double> taken, double share) => Report.Number(Measure.Percentile(taken, share), 1);
}
