using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>A kind of administrative unit. Kind: "province", "city" (of either level), "district", "commune"; "plural" where no single unit is meant ("các cấp"), "none" for a word that only looks like one ("xã hội").</summary>
public sealed record UnitWordRow : PhraseRow
{
    public AdministrativeLevel? Level { get; init; }

    public required string Kind { get; init; }
}
