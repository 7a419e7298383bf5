namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A word that tells how a figure is to be read ("ít nhất", "không quá", "trở lên").</summary>
public sealed record ComparatorRow : PhraseRow
{
    public required ComparatorKind Kind { get; init; }

    /// <summary>Those of the variations that leave the figure itself out: "trên 80%" is more than 80, "ít nhất 80%" is not.</summary>
    public IReadOnlyList<string> Strict { get; init; } = [];
}
