namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// Finds documents and their passages. The contract, which tests/Search/SearchIndexContract checks: a document put in is found by each of its words, written with or without diacritics; documents that hold
/// the words with the query's own diacritics come first; a removed document is found no more; a search sees each document whole or not at all, also while another connection writes; no request is an error.
/// Another engine (Lucene.Net, say) takes its place here. What it knows of fields is asked of the store at the time of the search, never kept, because resolution changes it after <see cref="Put"/>.
/// </summary>
public interface ISearchIndex
{
    /// <summary>Puts a document in, in place of what was there under its id.</summary>
    void Put(long document, IndexedDocument text);

    void Remove(long document);

    SearchAnswer Search(SearchRequest request);
}
