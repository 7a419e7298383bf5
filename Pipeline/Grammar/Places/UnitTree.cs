using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>What lies in what, and what became what: units linked by their codes and the days on which those held.</summary>
public sealed class UnitTree
{
    /// <summary>The day that the list of units before the reform of 2025 was made for: what is parent of what is told for this day.</summary>
    private const string ListDay = "2022-12-31";

    private const string LastDayOfDistricts = "2025-06-30";

    private readonly UnitIndex byCode = new();

    public UnitTree(IEnumerable<AdministrativeUnit> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var read = rows.ToList();
        foreach (var unit in read)
            byCode.Add(unit.Code, unit);
        var placed = read.ConvertAll(unit => unit.Parent is null ? unit : unit with { Province = ProvinceOf(unit) });
        var communes = placed.Where(u => u is { Level: AdministrativeLevel.Commune, ValidTo: LastDayOfDistricts }).ToLookup(u => u.Parent!);
        Units = [.. placed.Select(unit => unit is { Level: AdministrativeLevel.District, ValidTo: LastDayOfDistricts, Successors.IsEmpty: true }
            ? unit with { Successors = [.. communes[unit.Code].Where(c => ParentOf(c)!.Name == unit.Name).SelectMany(c => c.Successors).Distinct().Order(StringComparer.Ordinal)] }
            : unit)];
        byCode = new UnitIndex();
        foreach (var unit in Units)
            byCode.Add(unit.Code, unit);
    }

    /// <summary>Every unit, those that are no more too.</summary>
    public ImmutableArray<AdministrativeUnit> Units { get; }

    /// <summary>The unit that had the code on a day ("2024-05-01"); null if none had.</summary>
    public AdministrativeUnit? OnDay(string code, string day) => byCode[code].FirstOrDefault(unit => unit.IsValidOn(day));

    /// <summary>The unit that it lies in: on the day of the list, or else when it began or ended; null for a province.</summary>
    public AdministrativeUnit? ParentOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Parent is not { } parent ? null
            : OnDay(parent, unit.IsValidOn(ListDay) ? ListDay : unit.ValidFrom ?? unit.ValidTo!)
                ?? byCode[parent].FirstOrDefault(p => unit.ValidTo is null || p.IsValidOn(unit.ValidTo));
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

    private string ProvinceOf(AdministrativeUnit unit) =>
        Ancestors(unit).LastOrDefault()?.Name ?? throw new InvalidOperationException($"unit {unit.Code} {unit.Name} lies in no province");

    private static string DayAfter(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
