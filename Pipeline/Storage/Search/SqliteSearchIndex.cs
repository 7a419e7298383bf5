using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The index in the store's own file, by SQLite's FTS5. One row a document; passages are ranges of its words, so that their words are stored once. A search runs on one state of the store (<see cref="SearchRun"/>).
/// </summary>
public sealed class SqliteSearchIndex(StoreFile store) : ISearchIndex
{
    public void Put(long document, IndexedDocument text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Remove(document);
        store.Command("INSERT INTO words (rowid, title, number, campaigns, body) VALUES ($id, $title, $number, $campaigns, $body)",
            ("$id", document), ("$title", text.Title), ("$number", text.Number), ("$campaigns", string.Join('\n', text.Campaigns)), ("$body", RepairedBody.Of(text.Text, text.Repairs))).ExecuteNonQuery();
        store.Command("INSERT INTO passages (document_id, packed) VALUES ($id, $packed)", ("$id", document), ("$packed", PassageList.Pack(text.Passages))).ExecuteNonQuery();
    }

    public void Remove(long document)
    {
        store.Command("DELETE FROM words WHERE rowid = $id", ("$id", document)).ExecuteNonQuery();
        store.Command("DELETE FROM passages WHERE document_id = $id", ("$id", document)).ExecuteNonQuery();
    }

    public SearchAnswer Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return store.Snapshot(() => new AnswerPage(store).Of(new SearchRun(store, request).Find(), request));
    }
}
