namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A fixed wording of a document's form (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
public sealed record FrameCueRow : PhraseRow
{
    public required FrameCueKind Kind { get; init; }
}
