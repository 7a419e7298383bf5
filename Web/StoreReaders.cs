using System.Collections.Concurrent;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Web;

/// <summary>The store, opened for reading as often as questions run at a time, and no oftener than there are cores for them. Questions beyond that wait for their turn.</summary>
internal sealed class StoreReaders(string path) : IDisposable
{
    private readonly ConcurrentBag<StoreFile> idle = [];
    private readonly SemaphoreSlim turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Asks the store one question, off the thread that serves the connection.</summary>
    public async Task<TAnswer> Ask<TAnswer>(Func<StoreFile, TAnswer> question, CancellationToken cancelled)
    {
        await turns.WaitAsync(cancelled);
        try
        {
            return await Task.Run(
                () =>
                {
                    var store = idle.TryTake(out var opened) ? opened : StoreFile.OpenToRead(path);
                    try
                    {
                        return question(store);
                    }
                    finally
                    {
                        idle.Add(store);
                    }
                },
                cancelled);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose()
    {
        foreach (var store in idle)
            store.Dispose();
        turns.Dispose();
    }
}
