namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A law, code or ordinance by its name; Type is the abbreviation of its document type.</summary>
public sealed record LawNameRow : PhraseRow
{
    public required string Type { get; init; }
}
