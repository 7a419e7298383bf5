namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>A target of the parent and the child's that counts the same thing; Likeness from 0 to 1.</summary>
public sealed record TargetPair(PreparedTarget Parent, PreparedTarget Child, double Likeness);
