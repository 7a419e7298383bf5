namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A number written as a word, as in "Phần thứ hai".</summary>
public sealed record OrdinalRow : PhraseRow
{
    public required int Value { get; init; }
}
