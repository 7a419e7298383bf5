using System.Collections.Concurrent;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Web;

/// <summary>
/// Answers questions to the store on threads of their own, so that those that serve the connections and end what takes too long are always free. Each question sees one state of the store,
/// whatever an ingest writes meanwhile. Questions beyond the readers wait in a line of bounded length.
/// </summary>
internal sealed class StoreReaders : IDisposable
{
    private readonly BlockingCollection<IStoreQuestion> line;
    private readonly List<Thread> threads;
    private readonly ServeLimits limits;
    private readonly CancellationTokenSource closing = new();

    public StoreReaders(string path, ServeLimits limits)
    {
        this.limits = limits;
        line = new BlockingCollection<IStoreQuestion>(limits.MostWaiting);
        threads = [.. Enumerable.Range(0, limits.Readers).Select(_ => new Thread(() => Read(path)) { IsBackground = true, Name = "store reader" })];
        threads.ForEach(thread => thread.Start());
    }

    /// <summary>Asks the store one question; given up where whoever asks has gone.</summary>
    /// <exception cref="RequestException">It takes too long, or too many wait already.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<TAnswer> Ask<TAnswer>(Func<StoreFile, TAnswer> question, CancellationToken gone)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, closing.Token);
        var asked = new StoreQuestion<TAnswer>(question, limits, either.Token);
        if (!line.TryAdd(asked, 0, CancellationToken.None))
            throw StoreQuestion<TAnswer>.Busy();
        return await asked.Answer;
    }

    public void Dispose()
    {
        closing.Cancel();
        line.CompleteAdding();
        threads.ForEach(thread => thread.Join());
        line.Dispose();
        closing.Dispose();
    }

    private void Read(string path)
    {
        using var reader = new StoreReader(path);
        foreach (var question in line.GetConsumingEnumerable())
            question.Put(reader);
    }
}
