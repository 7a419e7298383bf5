using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>A row of coverage-target-words.json.</summary>
public sealed record TargetWordRow(string Code, TargetWordRole Role, ImmutableArray<string> Variations);
