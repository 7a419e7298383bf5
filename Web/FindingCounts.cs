using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Export.Dashboards;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Dashboards;

namespace DirectiveMiner.Web;

/// <summary>Counts the findings on the side, one count at a time, each with a connection of its own. For one caller at a time.</summary>
internal sealed class FindingCounts(string path) : IDisposable
{
    private readonly CancellationTokenSource closed = new();
    private Task<ImmutableArray<ValueCount>>? running;
    private long version;
    private ImmutableArray<ValueCount>? last;

    /// <summary>The counts for this state of the store where they are there, or come within the wait; else those of an earlier state, or null.</summary>
    public async Task<ImmutableArray<ValueCount>?> Of(long state, TimeSpan wait)
    {
        if (running is null || (running.IsCompleted && (version != state || running.IsFaulted)))
        {
            version = state;
            running = Task.Run(Count);
        }
        if (!running.IsCompleted && last is null)
            await Task.WhenAny(running, Task.Delay(wait, closed.Token));
        if (running.IsCompleted)
            last = await running;
        return last;
    }

    private ImmutableArray<ValueCount> Count()
    {
        using var store = StoreFile.OpenToRead(path);
        return new StoredDashboard(store).Findings(closed.Token);
    }

    public void Dispose()
    {
        closed.Cancel();
        closed.Dispose();
    }
}
