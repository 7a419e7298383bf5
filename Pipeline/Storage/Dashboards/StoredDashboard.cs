using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Export.Dashboards;
using DirectiveMiner.Pipeline.Findings;

namespace DirectiveMiner.Pipeline.Storage.Dashboards;

/// <summary>
/// The figures of a store, all of one state of it. The database sums up; what is held is the rows that are shown, and a row for each type, level, province and year that occur together.
/// </summary>
public sealed class StoredDashboard(StoreFile store)
{
    /// <summary>All but the findings, which take the longest by far: those are counted by <see cref="Findings"/>. Costs a pass over the indexes of citations, and over campaigns and targets.</summary>
    public Dashboard Read() => store.Snapshot(() =>
    {
        var documents = new DocumentSums(store).Read();
        var cited = new CitedSums(store);
        var (mostCited, allCited) = cited.MostCited();
        var (mostImplemented, allImplemented) = cited.MostImplemented();
        var resolution = new ResolutionSums(store).Read();
        var campaigns = new CampaignSums(store).Read();
        var targets = new TargetSums(store).Read();
        var problems = store.Rows(
            row => new ProblemFigure(row.GetString(0), row.GetInt64(1), row.GetInt64(2)),
            "SELECT code, count(*) AS noted, count(DISTINCT document_id) FROM problems GROUP BY code ORDER BY noted DESC, code");
        var failures = store.Counts("SELECT code, count(*) AS failed FROM failures GROUP BY code ORDER BY failed DESC, code");
        var totals = new DashboardTotals(
            documents.ByLevel.Sum(row => row.Count), Works(), resolution.ByStatus.Sum(row => row.Count), Parents(), allCited, allImplemented, campaigns.ByKind.Sum(row => row.Count),
            targets.ByUnit.Sum(row => row.Count) + targets.OtherUnits, problems.Sum(problem => problem.Count), failures.Sum(row => row.Count));
        return new Dashboard(totals, documents, mostCited, mostImplemented, campaigns, targets, resolution, null, [.. problems], failures);
    });

    /// <summary>The findings by kind, in the order of <see cref="FindingKind"/>; kinds without any are left out. Draws them all: half a minute of one core for a hundred thousand documents.</summary>
    public ImmutableArray<ValueCount> Findings(CancellationToken cancelled) => store.Snapshot(() =>
    {
        var counts = new SortedDictionary<FindingKind, long>();
        foreach (var finding in new StoredFindings(store).Of())
        {
            cancelled.ThrowIfCancellationRequested();
            counts[finding.Kind] = counts.GetValueOrDefault(finding.Kind) + 1;
        }
        return counts.Select(pair => new ValueCount(MinedDocumentJson.Name(pair.Key), pair.Value)).ToImmutableArray();
    });

    private long Works() => store.Rows(row => row.GetInt64(0), "SELECT count(DISTINCT work) + count(*) FILTER (WHERE work IS NULL) FROM documents").Single();

    private long Parents() => store.Rows(row => row.GetInt64(0), "SELECT count(*) FROM citations WHERE is_parent = 1").Single();
}
