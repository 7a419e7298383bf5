namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A type of document: Code is the abbreviation that outputs use, Symbols are those printed in numbers (State and Party).</summary>
public sealed record DocumentTypeRow : PhraseRow
{
    public required IReadOnlyList<string> StateSymbols { get; init; }

    public required IReadOnlyList<string> PartySymbols { get; init; }

    /// <summary>The body that alone issues documents of this type.</summary>
    public string? Issuer { get; init; }
}
