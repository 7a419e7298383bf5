using DirectiveMiner.Pipeline.Export.Dashboards;
using DirectiveMiner.Pipeline.Storage;
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
    private readonly Lazy<StoreFile> store = new(() => StoreFile.OpenToRead(path));
    private readonly FindingCounts findings = new(path);
    private (Dashboard Figures, long Version, long At)? known;

    public async Task<Dashboard> Now(CancellationToken cancelled)
    {
        await turn.WaitAsync(cancelled);
        try
        {
            if (known is not { } last || (time.GetElapsedTime(last.At) > Kept && last.Version != store.Value.DataVersion))
                known = last = await Task.Run(Read, CancellationToken.None);
            return last.Figures with { Findings = await findings.Of(last.Version, WaitForFindings) };
        }
        finally
        {
            turn.Release();
        }
    }

    private (Dashboard Figures, long Version, long At) Read()
    {
        var version = store.Value.DataVersion;
        return (new StoredDashboard(store.Value).Read(), version, time.GetTimestamp());
    }

    public void Dispose()
    {
        findings.Dispose();
        turn.Dispose();
        if (store.IsValueCreated)
            store.Value.Dispose();
    }
}
