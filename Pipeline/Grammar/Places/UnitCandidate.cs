namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>A unit that could be meant, with the weight of what the text says for it (0: nothing).</summary>
public sealed record UnitCandidate(AdministrativeUnit Unit, int Weight);
