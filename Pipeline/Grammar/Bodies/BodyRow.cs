using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>A body or a kind of bodies. Symbols stand for it in numbers. Place: which unit follows the name ("none", "province", "city", "district", "commune", "own" of any level, "optional").</summary>
public sealed record BodyRow : PhraseRow
{
    public required IReadOnlyList<string> Symbols { get; init; }

    public AdministrativeLevel? Level { get; init; }

    public required string Place { get; init; }

    /// <summary>"name": a proper name belongs to it, as to schools; null for none.</summary>
    public string? Tail { get; init; }
}
