using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>The child's own items that answer nothing in the parent.</summary>
public static class ExtraFinder
{
    public static ImmutableArray<ExtraItem> Find(ChildComparison comparison, ImmutableArray<ItemCoverage> items)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return [];
    }
}
