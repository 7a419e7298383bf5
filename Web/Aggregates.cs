using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Export.Dashboards;
using DirectiveMiner.Pipeline.Storage.Dashboards;

namespace DirectiveMiner.Web;

/// <summary>
/// The store in figures. Summed up on the side when the server starts and after the store has changed, so that nobody waits for it but the first who ask; while an ingest keeps changing the
/// store the figures are a little older than it. The findings take far longer, and are counted apart: null until a count is done.
/// </summary>
internal sealed class Aggregates(string path, StoreVersion version, TimeProvider time) : IDisposable
{
    /// <summary>The page asks again for findings that are not counted yet, so it is not kept waiting for them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300), PatienceForFindings = TimeSpan.FromMilliseconds(30);

    private readonly Refreshed<Dashboard> figures = new(path, (store, _) => new StoredDashboard(store).Read(), time);
    private readonly Refreshed<ImmutableArray<ValueCount>?> findings = new(path, (store, cancelled) => new StoredDashboard(store).Findings(cancelled), time);

    /// <summary>Sums up what is there, before anybody asks.</summary>
    public void Begin() => figures.Begin(version.State());

    public async Task<Dashboard> Now(CancellationToken cancelled)
    {
        var state = version.State();
        var counted = findings.Of(state, PatienceForFindings, cancelled);
        var summed = await figures.Of(state, Patience, cancelled) ?? await figures.Of(state, Timeout.InfiniteTimeSpan, cancelled);
        return summed! with { Findings = await counted };
    }

    public void Dispose()
    {
        figures.Dispose();
        findings.Dispose();
    }
}
