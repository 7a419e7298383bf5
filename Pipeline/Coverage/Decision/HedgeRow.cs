using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Decision;

/// <summary>A row of coverage-hedges.json.</summary>
public sealed record HedgeRow(string Code, ImmutableArray<string> Variations);
