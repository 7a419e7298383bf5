namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// Full text of the documents. The contract: a document put in is found by each of its words, written with or without diacritics; documents that hold the words with the query's own
/// diacritics come first; a removed document is found no more; no query is an error. Another engine (Lucene.Net, say) takes its place here.
/// </summary>
public interface ISearchIndex
{
    /// <summary>Puts a document in, in place of what was there under its id.</summary>
    void Put(long document, IndexedText text);

    void Remove(long document);

    /// <summary>The documents that hold all terms, best first, at most <paramref name="limit"/>.</summary>
    IReadOnlyList<IndexHit> Search(SearchQuery query, int limit);
}
