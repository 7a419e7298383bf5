using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>
/// Tells which unit of a name is meant, from the document's own place and the places that it names; abstains where they do not tell.
/// Nearer evidence goes first: the units printed around it, the document's own province and district, then what the text names.
/// </summary>
public sealed class UnitResolver(Gazetteer gazetteer)
{
    /// <summary>Once with its kind, or twice without, must a province be named to count.</summary>
    private const int LeastWeight = 2;

    /// <summary>So many times heavier than any other must a province be where several are named.</summary>
    private const int Dominance = 3;

    public static UnitResolver Default { get; } = new(Gazetteer.Default);

    public UnitResolution Resolve(string unitText, PlaceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var parts = UnitText.ParseAll(unitText);
        if (parts.Count == 0 || parts[0].Name.Length == 0)
            return new UnitResolution(UnitStatus.Unknown, null, [], UnitReason.NoName, UnitMatch.None);
        var (units, match) = Found(parts[0], [.. parts.Skip(1)], evidence.Date);
        units = WithoutForerunners(units);
        if (units.Count == 0)
            return new UnitResolution(UnitStatus.Unknown, null, [], UnitReason.NoSuchUnit, UnitMatch.None);
        var weights = new ProvinceWeights(gazetteer, evidence);
        var candidates = units.Select(unit => new UnitCandidate(unit, weights.Of(unit))).OrderByDescending(c => c.Weight).ToImmutableArray();
        var (chosen, reason) = units.Count == 1 ? OnlyOne(candidates[0], parts.Count > 1, weights, evidence) : Choose(candidates, weights, evidence);
        return new UnitResolution(chosen is null ? UnitStatus.Ambiguous : UnitStatus.Resolved, chosen, candidates, reason, match);
    }

    private (IReadOnlyList<AdministrativeUnit> Units, UnitMatch Match) Found(UnitText text, IReadOnlyList<UnitText> around, PartialDate? date)
    {
        var levels = LevelsOf(text.Kind);
        if (Fitting(gazetteer.Find(text.Kind, text.Name, date)) is { Count: > 0 } exact)
            return (exact, UnitMatch.Exact);
        if (text.Kind == "thành phố")
            levels = [AdministrativeLevel.District];
        var raised = Fitting(gazetteer.Find(null, text.Name, date));
        var past = Fitting(gazetteer.Find(text.Kind, text.Name, null));
        if (raised.Count + past.Count == 0)
            past = Fitting(gazetteer.Find(null, text.Name, null));
        if (raised.Count + past.Count > 0)
            return ([.. raised.Union(past)], past.Count == 0 ? UnitMatch.OtherKind : UnitMatch.OtherTime);
        var bare = Fitting(gazetteer.FindBare(text.Kind, text.Name, date));
        return (bare.Count > 0 ? bare : Fitting(gazetteer.FindBare(text.Kind, text.Name, null)), UnitMatch.WithoutDiacritics);

        IReadOnlyList<AdministrativeUnit> Fitting(IReadOnlyList<AdministrativeUnit> units) =>
            gazetteer.Within([.. units.Where(unit => levels.Contains(unit.Level))], around);
    }

    private static AdministrativeLevel[] LevelsOf(string? kind) => kind switch
    {
        "tỉnh" => [AdministrativeLevel.Province],
        "thành phố" => [AdministrativeLevel.Province, AdministrativeLevel.District],
        "huyện" or "quận" or "thị xã" => [AdministrativeLevel.District],
        null => [AdministrativeLevel.Province, AdministrativeLevel.District, AdministrativeLevel.Commune],
        _ => [AdministrativeLevel.Commune],
    };

    /// <summary>Where no date tells, a unit and what it became under the same name are one: the later stands for both.</summary>
    private IReadOnlyList<AdministrativeUnit> WithoutForerunners(IReadOnlyList<AdministrativeUnit> units) =>
        units.Count < 2 ? units : [.. units.Where(unit => !gazetteer.Tree.SuccessorsOf(unit).Any(later =>
            later.Level == unit.Level && PlaceKey.Of(later.Name) == PlaceKey.Of(unit.Name) && units.Contains(later)))];

    private static (AdministrativeUnit?, UnitReason) OnlyOne(UnitCandidate only, bool placed, ProvinceWeights weights, PlaceEvidence evidence) =>
        only.Unit.Level == AdministrativeLevel.Commune && !placed && evidence.Province is not null && !weights.IsHome(only.Unit) && only.Weight < LeastWeight
            ? (null, UnitReason.FarFromHome)
            : (only.Unit, UnitReason.OnlyOne);

    private (AdministrativeUnit?, UnitReason) Choose(ImmutableArray<UnitCandidate> candidates, ProvinceWeights weights, PlaceEvidence evidence)
    {
        var left = candidates.Where(c => weights.IsHome(c.Unit)).ToList();
        var reason = UnitReason.OwnProvince;
        if (left.Count == 0)
        {
            if (candidates[0].Weight < LeastWeight)
                return (null, UnitReason.NothingTells);
            var second = candidates.Where(c => c.Unit.Province != candidates[0].Unit.Province).Select(c => c.Weight).FirstOrDefault();
            if (candidates[0].Weight < Math.Max(LeastWeight, Dominance * second))
                return (null, UnitReason.EvidenceDivided);
            left = [.. candidates.Where(c => c.Unit.Province == candidates[0].Unit.Province)];
            reason = UnitReason.NamedProvince;
        }
        if (left.Count == 1)
            return (left[0].Unit, reason);
        var own = evidence.District is null ? [] : left.Where(c => LiesIn(c.Unit, evidence.District)).ToList();
        if (own.Count == 1)
            return (own[0].Unit, UnitReason.OwnDistrict);
        left = own.Count > 1 ? own : left;
        var named = left.Where(c => evidence.Mentions.Districts.Any(d => LiesIn(c.Unit, d.Text))).ToList();
        if (named.Count == 1)
            return (named[0].Unit, UnitReason.NamedDistrict);
        var heaviest = left.Where(c => c.Weight >= LeastWeight && left.TrueForAll(o => ReferenceEquals(o, c) || c.Weight >= Math.Max(1, Dominance * o.Weight))).ToList();
        return heaviest.Count == 1 ? (heaviest[0].Unit, UnitReason.NamedProvince)
            : (null, named.Count > 1 || left[0].Weight >= LeastWeight ? UnitReason.EvidenceDivided : UnitReason.NothingTells);
    }

    private bool LiesIn(AdministrativeUnit unit, string district) =>
        UnitText.ParseAll(district) is [{ Name.Length: > 0 } outer, ..] && gazetteer.Within([unit], [outer]).Count > 0;
}
