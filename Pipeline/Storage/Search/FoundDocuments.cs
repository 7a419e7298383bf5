using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// All that a query found, best first, before it is sorted otherwise, counted into facets and cut into pages. Never more hits than <see cref="Most"/>; with IsCut there were more; with IsPartial none holds all the words.
/// </summary>
internal sealed record FoundDocuments(ImmutableArray<IndexHit> Hits, bool IsCut, bool IsPartial = false)
{
    /// <summary>No document holds all the words in one place.</summary>
    public bool IsScattered { get; init; }

    public const int Most = 10_000;
}
