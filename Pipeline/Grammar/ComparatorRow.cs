namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A word that tells how a figure is to be read ("ít nhất", "không quá", "trở lên").</summary>
public sealed record ComparatorRow : PhraseRow
{
    public required ComparatorKind Kind { get; init; }
}
