using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Web;

/// <summary>One connection to the store, opened when it is first needed, and anew where another file lies in its place or it has failed. For one thread.</summary>
internal sealed class StoreReader(string path) : IDisposable
{
    private StoreFile? store;
    private int openings;

    /// <summary>Which state the store is in: SQLite counts the changes that a connection sees, so it tells of this reader alone.</summary>
    public (int Opening, long Version) State(CancellationToken cancelled)
    {
        var version = Ask(opened => opened.DataVersion, cancelled);
        return (openings, version);
    }

    public TAnswer Ask<TAnswer>(Func<StoreFile, TAnswer> question, CancellationToken cancelled)
    {
        if (store is { HasMoved: true })
            Dispose();
        if (store is null)
        {
            store = StoreFile.OpenToRead(path);
            openings++;
        }
        try
        {
            return store.Ask(question, cancelled);
        }
        catch (StoreException)
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        store?.Dispose();
        store = null;
    }
}
