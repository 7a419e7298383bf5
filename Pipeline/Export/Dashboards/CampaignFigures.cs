using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>Mentions of campaigns by kind, which add up to all; how many names there are; and those that most documents name.</summary>
public sealed record CampaignFigures(ImmutableArray<ValueCount> ByKind, long Names, ImmutableArray<CampaignFigure> MostNamed);
