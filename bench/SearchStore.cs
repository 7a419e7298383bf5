using System.Diagnostics;
using System.Globalization;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Bench;

/// <summary>A store filled with a generated corpus, and the same texts as files, a hundred documents each. IndexSeconds is processor time spent in the index alone.</summary>
public sealed record SearchStore(string Store, string Texts, long Bytes, long IndexBytes, double IndexSeconds, double WallSeconds)
{
    private const int DocumentsAFile = 100;

    public static SearchStore Build(SearchCorpus corpus, string folder)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (path, texts, bytes) = (Path.Combine(folder, "search.db"), Path.Combine(folder, "texts"), 0L);
        Directory.CreateDirectory(texts);
        var wall = new Stopwatch();
        var seconds = 0.0;
        using (var store = StoreFile.Open(path, create: true))
        {
            var index = new TimedIndex(new SqliteSearchIndex(store));
            var writer = new DocumentWriter(store, index);
            for (var i = 0; i < corpus.Documents; i++)
            {
                var (document, source) = corpus.Make(i);
                File.AppendAllText(Path.Combine(texts, string.Create(CultureInfo.InvariantCulture, $"{i / DocumentsAFile:0000}.txt")), source.Text);
                bytes += document.Source.Bytes;
                wall.Start();
                writer.Write(PreparedDocument.Of(document, source));
                wall.Stop();
            }
            seconds = index.Seconds;
            wall.Start();
            CorpusStep.Run(store);
            RankStep.Run(store);
            wall.Stop();
        }
        return new SearchStore(path, texts, bytes, IndexSize(path), seconds, wall.Elapsed.TotalSeconds);
    }

    /// <summary>Lists of words, their tree, lengthsand passages.</summary>
    private static long IndexSize(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT sum(length(block)) FROM words_data) + (SELECT sum(length(term) + 12) FROM words_idx) + (SELECT sum(length(sz) + 12) FROM words_docsize) + (SELECT sum(length(packed) + 12) FROM passages)";
        return (long)command.ExecuteScalar()!;
    }

    private sealed class TimedIndex(ISearchIndex index) : ISearchIndex
    {
        public double Seconds { get; private set; }

        public void Put(long document, IndexedDocument text)
        {
            var start = CpuClock.Seconds;
            index.Put(document, text);
            Seconds += CpuClock.Seconds - start;
        }

        public void Remove(long document) => index.Remove(document);

        public SearchAnswer Search(SearchRequest request) => index.Search(request);
    }
}
