using System.Collections.Immutable;

namespace DirectiveMiner.Models.Coverage;

/// <summary>
/// What became of one item of the parent in one child. Score, from 0 to 1, is how sure it is that the child carries the item: about 0 missing, 0.5 partial, 1 covered.
/// Evidence is best first, and empty only where the status is missing. Target is there for items of kind target alone.
/// </summary>
public sealed record ItemCoverage(
    CoverageItem Item,
    CoverageStatus Status,
    double Score,
    CoverageReason Reason,
    ImmutableArray<CoverageEvidence> Evidence,
    TargetFigures? Target)
{
    /// <summary>Set where a reviewer has overruled the machine: status, score and comparison are then the reviewer's, the reason stays the machine's.</summary>
    public Correction? Correction { get; init; }
}
