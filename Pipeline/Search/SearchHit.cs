using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// A document, or a passage of it, that answers a query: where its best part stands and what it says. Snippet is null where the query names nothing that could be shown; Explanation is empty unless it was asked for.
/// </summary>
public sealed record SearchHit(long Document, double Score, string? Section, int Page, Snippet? Snippet, string Original, ImmutableArray<ScorePart> Explanation);
