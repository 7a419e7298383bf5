namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A word that begins a line of the outline ("Chương II"), or that begins lines which are none ("Nơi nhận:").</summary>
public sealed record OutlineHeadRow : PhraseRow
{
    public required OutlineHeadKind Kind { get; init; }
}
