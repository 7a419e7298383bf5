using System.Collections.Immutable;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>
/// What a store holds in figures: the content of dashboard.json and of /api/aggregates (docs/schema/dashboard.schema.json). Lists that could grow with the corpus hold their first rows
/// and say how many there are. Findings are null where they have not been counted.
/// </summary>
public sealed record Dashboard(
    DashboardTotals Totals,
    DocumentFigures Documents,
    ImmutableArray<CitedFigure> MostCited,
    ImmutableArray<ImplementedFigure> MostImplemented,
    CampaignFigures Campaigns,
    TargetFigures Targets,
    ResolutionFigures Resolution,
    ImmutableArray<ValueCount>? Findings,
    ImmutableArray<ProblemFigure> Problems,
    ImmutableArray<ValueCount> Failures)
{
    /// <summary>Keys may be added under the same version, none is renamed or removed.</summary>
    [JsonProperty(Order = -2)]
    public string SchemaVersion { get; } = "1.0";
}
