using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>
/// A province, district or commune with its kind and name for as long as they held. Code: of the General Statistics Office; a code is used again for what takes
/// the unit's place, so that a unit is known by its code and a day. Parent: a code, null for a province. Province: the name of the province that it is in, its own
/// name for a province. ValidFrom and ValidTo: first and last day (ISO 8601), null where there is no bound or none is known. Successors: codes, on the day after
/// ValidTo, of the units that took it in or a part of it; for a district abolished on 1 July 2025 the communes that its communes went into; empty where it lasts,
/// or where the list of mergers does not tell.
/// </summary>
public sealed record AdministrativeUnit(
    string Code,
    string Kind,
    string Name,
    AdministrativeLevel Level,
    string? Parent,
    string Province,
    string? ValidFrom,
    string? ValidTo,
    ImmutableArray<string> Successors)
{
    /// <summary>"huyện Châu Thành", "Quận 1".</summary>
    public string Text => char.IsDigit(Name[0]) ? char.ToUpperInvariant(Kind[0]) + Kind[1..] + " " + Name : Kind + " " + Name;

    /// <summary>It existed on some day that the date can mean; any unit for no date.</summary>
    public bool IsValidAt(PartialDate? date) =>
        date is not { } day || (string.CompareOrdinal(ValidFrom ?? "", LastDay(day)) <= 0 && string.CompareOrdinal(ValidTo ?? "9999", FirstDay(day)) >= 0);

    internal bool IsValidOn(string day) =>
        string.CompareOrdinal(ValidFrom ?? "", day) <= 0 && string.CompareOrdinal(ValidTo ?? "9999", day) >= 0;

    private static string FirstDay(PartialDate date) => new PartialDate(date.Year, date.Month ?? 1, date.Day ?? 1).ToString();

    private static string LastDay(PartialDate date) => new PartialDate(date.Year, date.Month ?? 12, date.Day ?? 31).ToString();
}
