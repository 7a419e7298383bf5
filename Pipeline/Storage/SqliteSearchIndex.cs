using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The index in the store's own file, by SQLite's FTS5: ranked by BM25, where a word in the query's own diacritics weighs ten times one that agrees without them only.</summary>
public sealed class SqliteSearchIndex(StoreFile store) : ISearchIndex
{
    public void Put(long document, IndexedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        store.Command("INSERT OR REPLACE INTO words (rowid, exact, folded) VALUES ($id, $exact, $folded)",
            ("$id", document), ("$exact", text.Exact), ("$folded", text.Folded)).ExecuteNonQuery();
    }

    public void Remove(long document) =>
        store.Command("DELETE FROM words WHERE rowid = $id", ("$id", document)).ExecuteNonQuery();

    public IReadOnlyList<IndexHit> Search(SearchQuery query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Terms.IsEmpty)
            return [];
        return store.Rows(
            row => new IndexHit(row.GetInt64(0), null, row.GetDouble(1), []),
            "SELECT rowid, -bm25(words, 10.0, 1.0) AS score FROM words WHERE words MATCH $match ORDER BY score DESC, rowid LIMIT $limit",
            ("$match", Expression(query)), ("$limit", limit));
    }

    /// <summary>Every term in either form. The words hold letters and digits only, so that nothing in them is FTS5 syntax.</summary>
    private static string Expression(SearchQuery query) => string.Join(" AND ", query.Terms.Select(term =>
        $"(exact : \"{string.Join(' ', term.Words.Select(word => word.Exact))}\" OR folded : \"{string.Join(' ', term.Words.Select(word => word.Folded))}\")"));
}
