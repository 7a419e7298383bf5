using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>
/// A target made ready for comparison: the terms of what it counts with their weights, those of its subject (before the verb; none where no verb is printed) and of its unit apart,
/// the levels that it names (tỉnh, huyện, xã), whether its year is its own or the title's, whether it is a rate or a number of times; Value without the scale of its unit ("4,8 triệu cây").
/// </summary>
public sealed record PreparedTarget(
    Target Target,
    int Index,
    ImmutableDictionary<uint, double> Terms,
    ImmutableHashSet<uint> Subject,
    ImmutableHashSet<uint> Unit,
    ImmutableHashSet<TargetWordRole> Levels,
    bool HasOwnYear,
    bool IsRate,
    decimal Value)
{
    public double Weight { get; } = Math.Max(1e-9, Terms.Values.Sum());

    public bool IsShare => Target.Unit.StartsWith('%');

    /// <summary>All of them: 100 %, or 22/22.</summary>
    public bool IsAll => Target.Comparator != Comparator.AtMost && (Target.Denominator is { } whole && Target.Numerator is { } part ? part == whole : IsShare && Target.Value == 100);
}
