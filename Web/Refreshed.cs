using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Web;

/// <summary>
/// What takes long to read out of the store, read once for each state of it that is asked about, by one reader at a time with a connection of its own. Between two readings it rests a
/// multiple of what the last one took, so that a store that keeps changing does not keep a core busy.
/// </summary>
internal sealed class Refreshed<T>(string path, Func<StoreFile, CancellationToken, T> read, TimeProvider time) : IDisposable
{
    private const int RestPerReading = 10;

    private readonly CancellationTokenSource closed = new();
    private readonly Lock guard = new();
    private Task<T>? reading;
    private (int Opening, long Version) state;
    private T? last;
    private (long Start, TimeSpan Took) past;

    /// <summary>What is read of this state where that is there within the wait; else of an earlier one; the default where there is none.</summary>
    public async Task<T?> Of((int Opening, long Version) asked, TimeSpan wait, CancellationToken cancelled)
    {
        var current = Begin(asked);
        if (!current.IsCompleted)
            await Task.WhenAny(current, Task.Delay(wait, time, cancelled));
        cancelled.ThrowIfCancellationRequested();
        if (current.IsCompleted)
            return await current;
        lock (guard)
            return last;
    }

    /// <summary>The reading of this state, or the one that runs or rests.</summary>
    public Task<T> Begin((int Opening, long Version) asked)
    {
        lock (guard)
        {
            if (reading is null || (reading.IsCompleted && (reading.IsFaulted || (state != asked && time.GetElapsedTime(past.Start) > past.Took * (1 + RestPerReading)))))
            {
                state = asked;
                reading = Task.Run(Read);
            }
            return reading;
        }
    }

    public void Dispose()
    {
        closed.Cancel();
        closed.Dispose();
    }

    private T Read()
    {
        var start = time.GetTimestamp();
        using var store = StoreFile.OpenToRead(path);
        var found = store.Ask(opened => read(opened, closed.Token), closed.Token);
        lock (guard)
            (last, past) = (found, (start, time.GetElapsedTime(start)));
        return found;
    }
}
