using DirectiveMiner.Pipeline.Export.Dashboards;
using DirectiveMiner.Pipeline.Storage.Dashboards;

namespace DirectiveMiner.Web;

/// <summary>
/// The store in figures, summed up once for each state of it, and no oftener than every few seconds while an ingest keeps changing it. The findings, which take far longer, are counted aside:
/// they are null until a count is done, and of an earlier state while the next one runs.
/// </summary>
internal sealed class Aggregates(string path, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(10), WaitForFindings = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim turn = new(1);
    private readonly StoreReader store = new(path);
    private readonly FindingCounts findings = new(path, time);
    private (Dashboard Figures, (int Opening, long Version) State, long At)? known;

    public async Task<Dashboard> Now(CancellationToken cancelled)
    {
        await turn.WaitAsync(cancelled);
        try
        {
            if (known is not { } last || (time.GetElapsedTime(last.At) > Kept && last.State != store.State(cancelled)))
                known = last = await Task.Run(Read, CancellationToken.None);
            return last.Figures with { Findings = await findings.Of(last.State, WaitForFindings) };
        }
        finally
        {
            turn.Release();
        }
    }

    private (Dashboard Figures, (int Opening, long Version) State, long At) Read()
    {
        var state = store.State(CancellationToken.None);
        return (store.Ask(opened => new StoredDashboard(opened).Read(), CancellationToken.None), state, time.GetTimestamp());
    }

    public void Dispose()
    {
        findings.Dispose();
        turn.Dispose();
        store.Dispose();
    }
}
