namespace DirectiveMiner.Models.Coverage;

/// <summary>How far a child document carries an item of its parent.</summary>
public enum CoverageStatus
{
    /// <summary>Nothing in the child answers it.</summary>
    Missing,

    /// <summary>The child commits to a part of it, or (target) to another figure, year or scope.</summary>
    Partial,

    /// <summary>The child commits to the whole of it, in these words or in others.</summary>
    Covered,
}
