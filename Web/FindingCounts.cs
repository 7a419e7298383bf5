using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Export.Dashboards;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Dashboards;

namespace DirectiveMiner.Web;

/// <summary>
/// Counts the findings on the side, one count at a time, each with a connection of its own. After a count there is rest for ten times as long, so that an ingest does not keep a core counting. For one caller at a time.
/// </summary>
internal sealed class FindingCounts(string path, TimeProvider time) : IDisposable
{
    private const int RestAfter = 10;

    private readonly CancellationTokenSource closed = new();
    private Task<ImmutableArray<ValueCount>>? running;
    private (int Opening, long Version) version;
    private (long Start, TimeSpan Took) ran;
    private ImmutableArray<ValueCount>? last;

    /// <summary>The counts for this state of the store where they are there, or come within the wait; else those of an earlier state, or null.</summary>
    public async Task<ImmutableArray<ValueCount>?> Of((int Opening, long Version) state, TimeSpan wait)
    {
        if (running is null || (running.IsCompleted && (version != state || running.IsFaulted) && time.GetElapsedTime(ran.Start) > (1 + RestAfter) * ran.Took))
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
        var start = time.GetTimestamp();
        using var store = StoreFile.OpenToRead(path);
        var counts = new StoredDashboard(store).Findings(closed.Token);
        ran = (start, time.GetElapsedTime(start));
        return counts;
    }

    public void Dispose()
    {
        closed.Cancel();
        closed.Dispose();
    }
}
