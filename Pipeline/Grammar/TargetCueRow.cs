namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A word by which figures that are to be reached are told from other figures, or an indicator from its surroundings.</summary>
public sealed record TargetCueRow : PhraseRow
{
    public required TargetCueKind Kind { get; init; }
}
