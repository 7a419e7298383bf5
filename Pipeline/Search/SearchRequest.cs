using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// What is asked of an index. Passages: the answers are outline items, else documents. After is the <see cref="SearchAnswer.Next"/> of the page before, null for the first page.
/// </summary>
public sealed record SearchRequest(QueryNode Query, bool Passages, SearchSort Sort, string? After, int Limit, bool Facets, bool Explain)
{
    /// <summary>Only what holds all the words; else, where nothing does, what holds most of them (<see cref="SearchAnswer.IsPartial"/>).</summary>
    public bool AllWords { get; init; }
}
