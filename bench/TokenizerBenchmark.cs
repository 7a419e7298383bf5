using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Bench;

/// <summary>Our tokenizer beside SQLite's own unicode61, both filling an FTS5 index of the same texts in memory, and the cutting of words alone.</summary>
public static class TokenizerBenchmark
{
    private const int Bytes = 10_000_000;

    public static void Run(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = BenchTexts.Load(null).Joined(Bytes);
        var parts = Enumerable.Range(0, text.Length / 20_000).Select(i => text.Substring(i * 20_000, 20_000)).ToList();
        var megabytes = parts.Sum(part => (double)System.Text.Encoding.UTF8.GetByteCount(part)) / 1e6;
        report.Heading("Tokenizer", "what", "MB/s");
        report.Row("words cut and folded, in C# alone", Report.Number(megabytes / Measure.Of(3, () => parts.ForEach(part => Count(part)), 1).Seconds, 1));
        foreach (var (name, tokenizer) in new[] { ("FTS5 with unicode61, a token a word", "unicode61 remove_diacritics 2"), ("FTS5 with ours, exact and folded form and numbers", "directive") })
            report.Row(name, Report.Number(megabytes / Measure.Of(3, () => Fill(parts, tokenizer), 1).Seconds, 1));
    }

    private static int Count(string part)
    {
        var count = 0;
        Span<byte> form = stackalloc byte[WordReader.MostBytes];
        for (var words = new WordReader(part); words.MoveNext();)
            count += words.WriteFolded(form) + words.WriteExact(form);
        return count;
    }

    private static void Fill(List<string> parts, string tokenizer)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var fullText = FullText.On(connection);
        using var transaction = connection.BeginTransaction();
        using var create = connection.CreateCommand();
        create.CommandText = $"CREATE VIRTUAL TABLE words USING fts5 (body, content = '', tokenize = '{tokenizer}')";
        create.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO words (body) VALUES ($body)";
        var body = insert.Parameters.Add("$body", SqliteType.Text);
        foreach (var part in parts)
        {
            body.Value = part;
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }
}
