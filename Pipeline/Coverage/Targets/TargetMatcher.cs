using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>
/// Which target of the child counts what one of the parent does: the likest pairs first. A figure of the child answers several of the parent's only where these differ in nothing but year or figure.
/// </summary>
public static class TargetMatcher
{
    /// <summary>Measured on families that were not used to choose it: bench -- coverage.</summary>
    public const double LeastLikeness = 0.45;

    private const double SameFigure = 0.04, SameUnit = 0.06, OtherKind = 0.12, Siblings = 0.8;

    /// <summary>What the parent counts matters more than what the child adds to it.</summary>
    private const double ParentShare = 0.65;

    public static ImmutableDictionary<int, TargetPair> Match(ImmutableArray<PreparedTarget> parents, ImmutableArray<PreparedTarget> children, AdministrativeLevel? childLevel)
    {
        var pairs = new List<TargetPair>();
        foreach (var parent in parents)
        {
            foreach (var child in children)
            {
                if (Conflict(parent, child, childLevel))
                    continue;
                var likeness = Likeness(parent, child) + Bonus(parent, child);
                if (likeness >= LeastLikeness)
                    pairs.Add(new TargetPair(parent, child, Math.Min(1, likeness)));
            }
        }
        var chosen = ImmutableDictionary.CreateBuilder<int, TargetPair>();
        var taken = new Dictionary<int, List<PreparedTarget>>();
        foreach (var pair in pairs.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Parent.Index).ThenBy(pair => pair.Child.Index))
        {
            if (chosen.ContainsKey(pair.Parent.Index))
                continue;
            var others = taken.TryGetValue(pair.Child.Index, out var list) ? list : taken[pair.Child.Index] = [];
            if (others.Exists(other => Likeness(other, pair.Parent) < Siblings))
                continue;
            others.Add(pair.Parent);
            chosen[pair.Parent.Index] = pair;
        }
        return chosen.ToImmutable();
    }

    /// <summary>The weight of what both count, beside that of the one and of the other.</summary>
    public static double Likeness(PreparedTarget parent, PreparedTarget child)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(child);
        var (ofParent, ofChild) = (0.0, 0.0);
        foreach (var (term, weight) in parent.Terms)
        {
            if (!child.Terms.TryGetValue(term, out var other))
                continue;
            ofParent += weight;
            ofChild += other;
        }
        return (ParentShare * ofParent / parent.Weight) + ((1 - ParentShare) * ofChild / child.Weight);
    }

    private static double Bonus(PreparedTarget parent, PreparedTarget child)
    {
        var (one, other) = (parent.Target, child.Target);
        var bonus = one.Value == other.Value ? SameFigure : 0;
        if (parent.IsShare == child.IsShare)
            return bonus + (one.Unit == other.Unit ? SameUnit : 0);
        return parent.IsAll && child.IsAll ? bonus : bonus - OtherKind;
    }

    /// <summary>The one counts at one level of administration, the other at another; a child that names none counts at its own.</summary>
    private static bool Conflict(PreparedTarget parent, PreparedTarget child, AdministrativeLevel? childLevel)
    {
        if (parent.Levels.IsEmpty)
            return false;
        if (!child.Levels.IsEmpty)
            return !parent.Levels.Overlaps(child.Levels);
        return childLevel switch
        {
            AdministrativeLevel.Province or AdministrativeLevel.Department => !parent.Levels.Contains(AdministrativeLevel.Province),
            AdministrativeLevel.District or AdministrativeLevel.Office => !parent.Levels.Contains(AdministrativeLevel.District),
            AdministrativeLevel.Commune => !parent.Levels.Contains(AdministrativeLevel.Commune),
            _ => false,
        };
    }
}
