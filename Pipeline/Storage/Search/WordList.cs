using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>The words of the index in their order, each with the documents that have it: what a search without this program needs. Read as a stream, straight out of the index.</summary>
public sealed class WordList(StoreFile store)
{
    /// <summary>Folded words with their documents, by id. No marks of numbers and exact forms.</summary>
    public IEnumerable<ListedWord> Read()
    {
        store.Command("CREATE VIRTUAL TABLE IF NOT EXISTS temp.listed_words USING fts5vocab (main, words, instance)").ExecuteNonQuery();
        string? word = null;
        var documents = ImmutableArray.CreateBuilder<WordPlace>();
        foreach (var (term, document, column) in store.Stream(row => (row.GetString(0), row.GetInt64(1), row.GetString(2)), "SELECT term, doc, col FROM temp.listed_words"))
        {
            if (term[0] is TokenForm.Exact or TokenForm.Number)
                continue;
            if (term != word)
            {
                if (word is not null)
                    yield return new ListedWord(word, documents.DrainToImmutable());
                word = term;
            }
            var last = documents.Count - 1;
            var isBody = column == "body";
            if (last >= 0 && documents[last].Document == document)
                documents[last] = documents[last] with { Times = documents[last].Times + 1, InTitle = documents[last].InTitle || !isBody };
            else
                documents.Add(new WordPlace(document, 1, !isBody));
        }
        if (word is not null)
            yield return new ListedWord(word, documents.DrainToImmutable());
    }
}
