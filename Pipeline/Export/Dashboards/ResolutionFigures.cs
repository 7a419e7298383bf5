using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>Citations by what became of them and by relation, which add up to all; and the ones that most often stay open, apart for each of the two ways.</summary>
public sealed record ResolutionFigures(
    ImmutableArray<ValueCount> ByStatus, ImmutableArray<ValueCount> ByRelation, ImmutableArray<OpenCitation> Unresolved, ImmutableArray<OpenCitation> Ambiguous);
