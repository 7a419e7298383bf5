using System.Diagnostics;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Bench;

/// <summary>Search over generated passages.</summary>
public static class SearchBenchmark
{
    public static void Run(int[] sizes, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var passages in sizes)
            Run(passages, report);
    }

    private static void Run(int passages, Report report)
    {
        var corpus = new SearchCorpus(passages);
        var path = Environment.GetEnvironmentVariable("BENCH_DB")!;
        var build = !File.Exists(path);
        using var store = StoreFile.Open(path, create: true);
        if (build)
        {
            var index = new TimedIndex(new SqliteSearchIndex(store));
            var writer = new DocumentWriter(store, index);
            var total = Stopwatch.StartNew();
            for (var i = 0; i < corpus.Documents; i++)
            {
                var (document, source) = corpus.Make(i);
                writer.Write(PreparedDocument.Of(document, source));
                index.Bytes += document.Source.Bytes;
            }
            report.Line($"{corpus.Documents} documents {index.Bytes / 1e6} MB, put {index.Watch.Elapsed.TotalSeconds} s, all {total.Elapsed.TotalSeconds} s");
        }
    }

    private sealed class TimedIndex(ISearchIndex index) : ISearchIndex
    {
        public Stopwatch Watch { get; } = new();

        public long Bytes { get; set; }

        public void Put(long document, IndexedDocument text)
        {
            Watch.Start();
            index.Put(document, text);
            Watch.Stop();
        }

        public void Remove(long document) => index.Remove(document);

        public SearchAnswer Search(SearchRequest request) => index.Search(request);
    }
}
