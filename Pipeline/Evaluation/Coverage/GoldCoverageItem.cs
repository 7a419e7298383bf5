using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Pipeline.Evaluation.Coverage;

/// <summary>An annotated item of a parent: its first words as printed, and what became of it. Figure and Comparison are there for targets.</summary>
public sealed record GoldCoverageItem(string Label, string Starts, CoverageItemKind Kind, CoverageStatus Status, ImmutableArray<string> Evidence, decimal? Figure, TargetComparison? Comparison);
