using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Grammar.Places;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// Works out whose document it is: from the units named in the letterhead, the place of issue, and last from the province that the text names most.
/// Abstains where several provinces fit.
/// </summary>
public static class HomeReader
{
    /// <summary>A province named less often tells nothing.</summary>
    private const int LeastNamed = 2;

    /// <param name="units">The units that letterhead, enacting line and signature name, the outermost first.</param>
    /// <param name="place">The place of issue as printed.</param>
    /// <param name="day">The date of issue: kinds of units change over time.</param>
    public static Home Read(DocumentView view, IReadOnlyList<Place> units, string? place, PartialDate? day, AdministrativeLevel? level)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(units);
        var grammar = MiningGrammar.Default;
        ProvinceRow? province = null;
        string? district = null, commune = null, provinceUnit = null;
        foreach (var unit in units)
        {
            if (unit.Province is { } named)
                (province, provinceUnit) = (named, unit.Unit);
            else if (unit.Name is null)
                continue;
            else if (unit.Word.Kind == "commune")
                commune = unit.Unit;
            else if (unit.Word.Kind is "district" or "city")
                district = unit.Unit;
        }
        if (province is null && level is AdministrativeLevel.Central or AdministrativeLevel.Ministry)
            return Home.Unknown;
        if (district is null && commune is null && place is not null
            && (level is AdministrativeLevel.District or AdministrativeLevel.Office or AdministrativeLevel.Commune || (level is null && province is null && OfPlace(place) is null)))
            (district, commune) = UnitOfPlace(place, level);
        var inner = commune ?? district;
        province ??= place is null || inner is not null ? null : OfPlace(place);
        var resolution = province is null && inner is not null ? UnitResolver.Default.Resolve(inner, new PlaceEvidence(day, null, commune is null ? null : district, PlaceMentions.Of(view))) : null;
        province ??= resolution?.Unit is { } found ? grammar.Provinces.FirstOrDefault(row => Same(row.Name, found.Province)) : null;
        province ??= place is null ? null : OfPlace(place) is { } seat && (inner is null || grammar.Units.Has(seat, inner)) ? seat : inner is null ? OfUnit(place) : null;
        province ??= inner is null ? MostNamed(view) : null;
        return province is null ? new Home(null, null, district, commune) { Candidates = [.. resolution?.Candidates.Select(candidate => candidate.Unit.Province).Distinct() ?? []] }
            : new Home(province.Title, provinceUnit ?? province.Unit(day), district, commune);
    }

    /// <summary>The province, or the province of the town, that a place of issue names.</summary>
    public static ProvinceRow? OfPlace(string place)
    {
        var name = WithoutKind(place);
        foreach (var row in MiningGrammar.Default.Provinces)
        {
            if (Same(row.Name, name) || row.Variations.Any(v => Same(v, name)))
                return row;
        }
        return MiningGrammar.Default.Provinces.FirstOrDefault(row => row.Seats.Any(seat => Same(seat, name)));
    }

    /// <summary>The district, or commune, that a place of issue names without its kind.</summary>
    private static (string? District, string? Commune) UnitOfPlace(string? place, AdministrativeLevel? level)
    {
        if (place is null)
            return (null, null);
        foreach (var word in MiningGrammar.Default.UnitWords.OrderBy(row => row.Code == "huyen" ? 0 : 1))
        {
            var unit = word.Name + " " + WithoutKind(place);
            if (word.Kind is "district" or "city" && level is not AdministrativeLevel.Commune && MiningGrammar.Default.Units.Knows(unit))
                return (unit, null);
            if (word.Kind == "commune" && level is AdministrativeLevel.Commune && MiningGrammar.Default.Units.Knows(unit))
                return (null, unit);
        }
        return (null, null);
    }

    private static ProvinceRow? OfUnit(string place)
    {
        foreach (var word in MiningGrammar.Default.UnitWords)
        {
            if (MiningGrammar.Default.Units.OnlyProvinceOf(word.Name + " " + place) is { } row)
                return row;
        }
        return null;
    }

    /// <summary>The province that is named most, if no other is named half as often.</summary>
    private static ProvinceRow? MostNamed(DocumentView view)
    {
        var rows = MiningGrammar.Default.Provinces;
        var counts = new int[rows.Count];
        foreach (var hit in view.Phrases.Of(PhraseCategory.Province))
        {
            if (IsNamedAsUnit(view, hit))
                counts[hit.Row]++;
        }
        var best = -1;
        var second = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0)
                continue;
            if (best < 0 || counts[i] > counts[best])
                (second, best) = (best < 0 ? 0 : counts[best], i);
            else
                second = Math.Max(second, counts[i]);
        }
        return best >= 0 && counts[best] >= LeastNamed && second * 2 <= counts[best] ? rows[best] : null;
    }

    private static bool IsNamedAsUnit(DocumentView view, PhraseHit hit)
    {
        if (hit.Token == 0 || !view.Tokens[hit.Token].IsCapitalised)
            return false;
        for (var back = 1; back <= 2 && hit.Token - back >= 0; back++)
        {
            if (view.Phrases.At(PhraseCategory.UnitWord, hit.Token - back) is { } unit && unit.End == hit.Token)
                return MiningGrammar.Default.UnitWords[unit.Row].Kind is "province" or "city";
            if (view.Phrases.At(PhraseCategory.Body, hit.Token - back) is { } body && body.End == hit.Token)
                return MiningGrammar.Default.Bodies[body.Row].Place is "province" or "city";
        }
        return false;
    }

    private static string WithoutKind(string place)
    {
        foreach (var word in MiningGrammar.Default.UnitWords)
        {
            foreach (var variation in word.Variations)
            {
                if (place.StartsWith(variation, StringComparison.OrdinalIgnoreCase) && place.Length > variation.Length + 1
                    && (place[variation.Length] == ' ' || variation[^1] == '.'))
                    return place[variation.Length..].Trim(' ', '.');
            }
        }
        return place;
    }

    private static bool Same(string name, string other) => string.Equals(Letters.Strip(name), Letters.Strip(other), StringComparison.Ordinal);
}
