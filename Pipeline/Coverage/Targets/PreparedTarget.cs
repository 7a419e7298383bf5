using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>A target made ready for comparison: the terms of what it counts with their weights, of its subject (before the verb) apart, the levels that it names (tỉnh, huyện, xã), and whether its year is its own or the title's.</summary>
public sealed record PreparedTarget(
    Target Target,
    int Index,
    ImmutableDictionary<uint, double> Terms,
    ImmutableHashSet<uint> Subject,
    ImmutableHashSet<AdministrativeLevel> Levels,
    bool HasOwnYear)
{
    public double Weight { get; } = Math.Max(1e-9, Terms.Values.Sum());

    public bool IsShare => Target.Unit.StartsWith('%');

    /// <summary>All of them: 100 %, or 22/22.</summary>
    public bool IsAll => Target.Comparator != Comparator.AtMost && (Target.Denominator is { } whole && Target.Numerator is { } part ? part == whole : IsShare && Target.Value == 100);
}
