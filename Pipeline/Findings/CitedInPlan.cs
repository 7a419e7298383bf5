namespace DirectiveMiner.Pipeline.Findings;

/// <summary>A document that a plan cites, not in the title of another. Node is null where it is not known which document is meant; then only the number is.</summary>
public sealed record CitedInPlan(string? Node, string? NumberFolded, Evidence Evidence);
