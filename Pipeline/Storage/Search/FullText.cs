using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>What a connection needs in order to read and write the index: the tokenizer and the function that shows matches. To be disposed of after the connection.</summary>
public sealed class FullText : IDisposable
{
    private readonly MatchFunction matches = new();

    private FullText()
    {
    }

    public static unsafe FullText On(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var added = new FullText();
        var api = Fts5Api.Of(connection.Handle!);
        WordTokenizer.Register(api);
        added.matches.Register(api);
        return added;
    }

    /// <summary>Runs a statement that calls the function "shown"; the rows that it comes to go to the sink.</summary>
    internal void Show(IMatchSink to, Action statement) => matches.Run(to, statement);

    public void Dispose() => matches.Dispose();
}
