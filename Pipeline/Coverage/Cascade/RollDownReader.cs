using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Pipeline.Coverage.Cascade;

/// <summary>Compares a directive with all plans below it. One plan's text is in memory at a time; what is kept of it are the passages that answer.</summary>
public static class RollDownReader
{
    /// <summary>The plans in the order given, which must name what is above before what is below; <paramref name="open"/> reads the document of a place.</summary>
    public static RollDown Read(CoverageDocument directive, IReadOnlyList<PlanPlace> places, Func<PlanPlace, CoverageDocument> open)
    {
        ArgumentNullException.ThrowIfNull(directive);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(open);
        var checker = new CoverageChecker(directive);
        var indexOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var plans = ImmutableArray.CreateBuilder<PlanCoverage>(places.Count);
        foreach (var place in places)
        {
            indexOf.Add(place.Node.Key, plans.Count);
            var plan = open(place);
            plans.Add(Compare(checker, directive, plan, place.Depth, place.Via is { } via ? indexOf[via] : null));
        }
        return new RollDown(directive.Identity(), LevelOf(directive), checker.Items, plans.MoveToImmutable());
    }

    /// <summary>The same for plans that the user names: each stands directly below the directive.</summary>
    public static RollDown Read(CoverageDocument directive, IEnumerable<CoverageDocument> plans)
    {
        ArgumentNullException.ThrowIfNull(directive);
        ArgumentNullException.ThrowIfNull(plans);
        var checker = new CoverageChecker(directive);
        return new RollDown(directive.Identity(), LevelOf(directive), checker.Items, [.. plans.Select(plan => Compare(checker, directive, plan, 1, null))]);
    }

    private static PlanCoverage Compare(CoverageChecker checker, CoverageDocument directive, CoverageDocument plan, int depth, int? via) =>
        new(checker.Check(plan), LevelOf(plan), depth, via, DateOf(directive) is { } start && DateOf(plan) is { } end ? start.DaysUntil(end) : null);

    private static PartialDate? DateOf(CoverageDocument document) => document.Mined.Fields.Date?.Value;

    private static AdministrativeLevel? LevelOf(CoverageDocument document) => document.Mined.Fields.Issuer?.Value.Level;
}
