namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A phrase that the readers of citations know: openings of titles, ends of clauses, party events, anaphors, months in words. Anywhere: it counts without a comma before it.</summary>
public sealed record CitationPhraseRow : PhraseRow
{
    public bool Anywhere { get; init; }
}
