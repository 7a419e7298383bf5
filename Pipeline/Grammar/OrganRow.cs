namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A kind of body by its place above others of the same administrative level: whoever has the higher rank gives the others their tasks; without a row the rank is 0.</summary>
public sealed record OrganRow : PhraseRow
{
    public required int Rank { get; init; }
}
