using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Places;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// Which province a text means by "tỉnh" when it speaks of a time before its own province was made of others:
/// the one that there was then, or none that can be told where several went into it (Nghị quyết 202/2025/QH15).
/// </summary>
public static class ProvincesInTime
{
    private static readonly ILookup<string, AdministrativeUnit> ByName = Gazetteer.Default.Units
        .Where(unit => unit.Level == AdministrativeLevel.Province).ToLookup(unit => BodyKeys.Words(unit.Name), StringComparer.Ordinal);

    private static readonly ILookup<AdministrativeUnit, AdministrativeUnit> Forerunners = ByName.SelectMany(units => units)
        .SelectMany(unit => Gazetteer.Default.Tree.SuccessorsOf(unit).Select(later => (later, unit))).ToLookup(pair => pair.later, pair => pair.unit);

    /// <summary>
    /// The province, folded, that the folded name of a text's own province stood for at an earlier date; where it may be any of several, all of them (<see cref="BodyKey.Or"/>).
    /// A text of the year of a merger may be younger than it. Without a date the province itself and all that went into it. The same name where nothing is known.
    /// </summary>
    public static string Then(string province, PartialDate textDate, PartialDate? date)
    {
        var now = ByName[province].Where(unit => unit.IsValidAt(textDate)).MaxBy(unit => unit.ValidFrom ?? "", StringComparer.Ordinal);
        if (now is null || date is { } known && now.IsValidAt(known))
            return province;
        var then = new SortedSet<string>(StringComparer.Ordinal);
        Collect(now, date, then);
        if (then.Remove(province) || then.Count == 0)
            return string.Join(BodyKey.Or, then.Prepend(province));
        return string.Join(BodyKey.Or, then);
    }

    private static void Collect(AdministrativeUnit unit, PartialDate? date, SortedSet<string> found)
    {
        if (date is null)
            found.Add(BodyKeys.Words(unit.Name));
        else if (unit.IsValidAt(date))
        {
            found.Add(BodyKeys.Words(unit.Name));
            return;
        }
        foreach (var earlier in Forerunners[unit])
            Collect(earlier, date, found);
    }
}
