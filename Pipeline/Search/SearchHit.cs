namespace DirectiveMiner.Pipeline.Search;

/// <summary>A document that answers a query: where its best part stands and what it says. Snippet is null where the words stand apart in a way that no part shows.</summary>
public sealed record SearchHit(long Document, double Score, string? Section, int Page, Snippet? Snippet, string Original);
