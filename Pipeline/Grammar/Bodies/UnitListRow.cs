using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>The units of one level of a province ("huyện Châu Thành"): districts until 30 June 2025, communes since 1 July 2025.</summary>
public sealed record UnitListRow(string Code, string Province, AdministrativeLevel Level, string? ValidFrom, string? ValidTo, IReadOnlyList<string> Units, string Source);
