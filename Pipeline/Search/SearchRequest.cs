using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// What is asked of an index. Passages: the answers are outline items, else documents. After is the <see cref="SearchAnswer.Next"/> of the page before, null for the first page.
/// </summary>
public sealed record SearchRequest(QueryNode Query, bool Passages, SearchSort Sort, string? After, int Limit, bool Facets, bool Explain);
