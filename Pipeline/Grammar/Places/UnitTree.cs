using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>What lies in what, and what became what: units linked by their codes and the days on which those held.</summary>
public sealed class UnitTree
{
    /// <summary>The day that the list of units before the reform of 2025 was made for: what is parent of what is told for this day.</summary>
    private const string ListDay = "2022-12-31";

    private const string LastDayOfDistricts = "2025-06-30";

    private readonly Lazy<UnitIndex> byCode;
    private readonly UnitIndex upperByCode;

    public UnitTree(IEnumerable<AdministrativeUnit> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var read = rows.ToLookup(unit => unit.Level == AdministrativeLevel.Commune);
        upperByCode = ByCode(read[false]);
        var communes = read[true].Where(unit => unit.ValidTo == LastDayOfDistricts).ToLookup(unit => unit.Parent!);
        var upper = read[false].Select(unit => unit.Parent is null ? unit : Completed(unit, communes[unit.Code])).ToList();
        upperByCode = ByCode(upper);
        Units = [.. upper, .. read[true].Select(unit => unit with { Province = ProvinceOf(unit) })];
        byCode = new(() => ByCode(Units));
    }

    /// <summary>Every unit, those that are no more too.</summary>
    public ImmutableArray<AdministrativeUnit> Units { get; }

    /// <summary>The unit that had the code on a day ("2024-05-01"); null if none had.</summary>
    public AdministrativeUnit? OnDay(string code, string day) => OnDay(byCode.Value[code], day);

    /// <summary>The unit that it lies in: on the day of the list, or else when it began or ended; null for a province.</summary>
    public AdministrativeUnit? ParentOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Parent is not { } parent ? null
            : OnDay(upperByCode[parent], unit.IsValidOn(ListDay) ? ListDay : unit.ValidFrom ?? unit.ValidTo!);
    }

    /// <summary>From the unit that it lies in up to the province.</summary>
    public IEnumerable<AdministrativeUnit> Ancestors(AdministrativeUnit unit)
    {
        for (var above = ParentOf(unit); above is not null; above = ParentOf(above))
            yield return above;
    }

    /// <summary>The units that took its place, on the day after its last.</summary>
    public IEnumerable<AdministrativeUnit> SuccessorsOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.ValidTo is null ? [] : unit.Successors.Select(code => OnDay(code, DayAfter(unit.ValidTo))).OfType<AdministrativeUnit>();
    }

    private AdministrativeUnit Completed(AdministrativeUnit district, IEnumerable<AdministrativeUnit> communes) => district with
    {
        Province = ProvinceOf(district),
        Successors = district is not { ValidTo: LastDayOfDistricts, Successors.IsEmpty: true } ? district.Successors
            : [.. communes.Where(c => ParentOf(c)!.Name == district.Name).SelectMany(c => c.Successors).Distinct().Order(StringComparer.Ordinal)],
    };

    /// <summary>The province of its parent, or the parent itself; the parent of a commune is complete before it.</summary>
    private string ProvinceOf(AdministrativeUnit unit) =>
        ParentOf(unit)?.Province ?? throw new InvalidOperationException($"unit {unit.Code} {unit.Name} lies in no province");

    private static AdministrativeUnit? OnDay(IReadOnlyList<AdministrativeUnit> units, string day)
    {
        foreach (var unit in units)
        {
            if (unit.IsValidOn(day))
                return unit;
        }
        return null;
    }

    private static UnitIndex ByCode(IEnumerable<AdministrativeUnit> units)
    {
        var index = new UnitIndex();
        foreach (var unit in units)
            index.Add(unit.Code, unit);
        return index;
    }

    private static string DayAfter(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
