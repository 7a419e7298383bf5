using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>The stored documents, each once in every list, so that each adds up to all of them. Levels from the top, years in order, types and provinces by their number.</summary>
public sealed record DocumentFigures(
    ImmutableArray<ValueCount> ByLevel, ImmutableArray<ValueCount> ByType, ImmutableArray<ValueCount> ByProvince, ImmutableArray<YearCount> ByYear, ImmutableArray<LevelYearCount> ByLevelAndYear);
