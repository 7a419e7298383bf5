using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>Which unit a text means. Unit is null unless resolved; Candidates: all that were weighed, the heaviest first.</summary>
public sealed record UnitResolution(UnitStatus Status, AdministrativeUnit? Unit, ImmutableArray<UnitCandidate> Candidates, UnitReason Reason, UnitMatch Match);
