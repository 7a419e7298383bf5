namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Types of documents (by their abbreviations) in which figures are targets more or less readily.</summary>
public sealed record TargetDocumentRow : PhraseRow
{
    public required TargetDocumentKind Kind { get; init; }
}
