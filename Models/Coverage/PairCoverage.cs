using System.Collections.Immutable;

namespace DirectiveMiner.Models.Coverage;

/// <summary>What a child document carries of its parent, item by item in the order tasks and targets by place, then campaigns; and what it adds of its own.</summary>
public sealed record PairCoverage(
    ComparedDocument Parent,
    ComparedDocument Child,
    ImmutableArray<ItemCoverage> Items,
    ImmutableArray<ExtraItem> Extra)
{
    /// <summary>The share of the parent's items that are covered, a partial one counting half; 1 for a parent without items.</summary>
    public double Share => Items.IsEmpty ? 1 : (Count(CoverageStatus.Covered) + (Count(CoverageStatus.Partial) / 2.0)) / Items.Length;

    public int Count(CoverageStatus status) => Items.Count(item => item.Status == status);
}
