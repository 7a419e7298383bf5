namespace DirectiveMiner.Models.Coverage;

/// <summary>
/// A target of the parent beside the child's. Child is null where the comparison is <see cref="TargetComparison.Missing"/>; ChildIndex is the place of the child's figure
/// in its list of targets, null where the figure was read from a passage that is none. Unit is the parent's.
/// </summary>
public sealed record TargetFigures(decimal Parent, decimal? Child, string Unit, TargetComparison Comparison, int? ChildIndex);
