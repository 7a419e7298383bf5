using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>Targets by unit, with those of all rarer units as OtherUnits, adds up to all of them; how many indicators there are, and the most frequent.</summary>
public sealed record TargetFigures(ImmutableArray<ValueCount> ByUnit, long OtherUnits, long Indicators, ImmutableArray<IndicatorFigure> MostSet);
