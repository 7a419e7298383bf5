using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Answers queries with documents, and shows where in them: the index says which, the original says where.</summary>
public sealed class DocumentSearch(StoreFile store)
{
    private readonly DocumentQueries documents = new(store);
    private readonly SqliteSearchIndex index = new(store);

    public IReadOnlyList<SearchHit> Find(SearchQuery query, int limit)
    {
        var request = Request(query, limit);
        return store.Snapshot<IReadOnlyList<SearchHit>>(() => [.. index.Search(request).Hits.Select(hit => Shown(hit, request.Query))]);
    }

    private SearchHit Shown(IndexHit hit, QueryNode query)
    {
        var original = documents.Text(hit.Document);
        var snippet = SnippetFinder.Find(original, query, hit.Passage);
        var at = snippet is null ? 0 : snippet.Highlights.IsEmpty ? snippet.Span.Start : snippet.Highlights[0].Start;
        return new SearchHit(hit.Document, hit.Score, documents.SectionAt(hit.Document, at), documents.PageAt(hit.Document, at), snippet, original);
    }

    private static SearchRequest Request(SearchQuery query, int limit) => new(
        query.Terms.IsEmpty ? new AnyOf([], default) : new AllOf([.. query.Terms.Select(term => new WordsNode(term.Words, false, default))], default),
        false, SearchSort.Relevance, null, limit, false, false);
}
