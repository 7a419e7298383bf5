using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>
/// Which target of the child counts what one of the parent does: the likest pairs first. A figure of the child answers several of the parent's only where these differ in nothing but year or figure.
/// </summary>
public static class TargetMatcher
{
    /// <summary>Chosen on families that were left out in turn: bench -- coverage.</summary>
    private const double LeastLikeness = 0.45;

    /// <summary>Enough for two targets that are each other's likest by far.</summary>
    private const double LeastOfMates = 0.3, FarAhead = 0.15;

    private const double SameFigure = 0.04, SameUnit = 0.06, OtherKind = 0.12, OtherUnit = 0.2, Siblings = 0.9;

    /// <summary>What the parent counts matters more than what the child adds to it.</summary>
    private const double ParentShare = 0.65;

    public static ImmutableDictionary<int, TargetPair> Match(ImmutableArray<PreparedTarget> parents, ImmutableArray<PreparedTarget> children, AdministrativeLevel? childLevel)
    {
        var pairs = new List<TargetPair>();
        foreach (var parent in parents)
        {
            foreach (var child in children)
            {
                if (!Conflict(parent, child, childLevel) && Likeness(parent, child) + Bonus(parent, child) is var likeness and >= LeastOfMates)
                    pairs.Add(new TargetPair(parent, child, Math.Min(1, likeness)));
            }
        }
        var chosen = ImmutableDictionary.CreateBuilder<int, TargetPair>();
        var taken = new Dictionary<int, List<PreparedTarget>>();
        foreach (var pair in pairs.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Parent.Index).ThenBy(pair => pair.Child.Index))
        {
            if (chosen.ContainsKey(pair.Parent.Index) || (pair.Likeness < LeastLikeness && !AreMates(pair, pairs)))
                continue;
            var others = taken.TryGetValue(pair.Child.Index, out var list) ? list : taken[pair.Child.Index] = [];
            if (others.Exists(other => Likeness(other, pair.Parent) < Siblings || Likeness(pair.Parent, other) < Siblings))
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

    private static bool AreMates(TargetPair pair, List<TargetPair> pairs) =>
        pairs.TrueForAll(other => ReferenceEquals(other, pair) || (other.Parent.Index != pair.Parent.Index && other.Child.Index != pair.Child.Index) || other.Likeness + FarAhead <= pair.Likeness);

    private static double Bonus(PreparedTarget parent, PreparedTarget child)
    {
        var bonus = parent.Value == child.Value ? SameFigure : 0;
        if (parent.IsShare != child.IsShare)
            return parent.IsAll && child.IsAll ? bonus : bonus - OtherKind;
        if (parent.Target.Unit == child.Target.Unit)
            return bonus + SameUnit;
        return parent.Unit.Overlaps(child.Unit) || parent.Terms.Keys.Any(child.Unit.Contains) || child.Terms.Keys.Any(parent.Unit.Contains) ? bonus : bonus - OtherUnit;
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
            AdministrativeLevel.Province or AdministrativeLevel.Department => !parent.Levels.Contains(TargetWordRole.Province),
            AdministrativeLevel.District or AdministrativeLevel.Office => !parent.Levels.Contains(TargetWordRole.District),
            AdministrativeLevel.Commune => !parent.Levels.Contains(TargetWordRole.Commune),
            _ => false,
        };
    }
}
