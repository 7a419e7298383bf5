using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>A province or city under the Government: 63 until 30 June 2025, 34 since (Nghị quyết 202/2025/QH15). Seats: towns that documents name as place of issue and that are in no other province.</summary>
public sealed record ProvinceRow : PhraseRow
{
    public required string Kind { get; init; }

    public required string StatisticsCode { get; init; }

    public required IReadOnlyList<string> Seats { get; init; }

    /// <summary>The day since which it holds other provinces merged into it.</summary>
    public string? EnlargedFrom { get; init; }

    /// <summary>The day since which it is a city.</summary>
    public string? CityFrom { get; init; }

    /// <summary>How it is called where no kind stands before it; null if by its bare name.</summary>
    public string? Alone { get; init; }

    public string Title => Alone ?? Name;

    /// <summary>The unit with its kind ("tỉnh Bến Tre") on a day; null for the kind it had at first.</summary>
    public string Unit(PartialDate? day) =>
        CityFrom is { } from && day is { } d && string.CompareOrdinal(d.ToString(), from) >= 0 ? "thành phố " + Name : Kind + " " + Name;
}
