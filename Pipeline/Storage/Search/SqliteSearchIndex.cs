using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>The index in the store's own file, by SQLite's FTS5: ranked by BM25, where a word in the query's own diacritics weighs ten times one that agrees without them only.</summary>
public sealed class SqliteSearchIndex(StoreFile store) : ISearchIndex
{
    public void Put(long document, IndexedDocument text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Remove(document);
        var words = IndexedText.Of(text.Text);
        store.Command("INSERT INTO words (rowid, exact, folded) VALUES ($id, $exact, $folded)",
            ("$id", document), ("$exact", words.Exact), ("$folded", words.Folded)).ExecuteNonQuery();
        for (var i = 0; i < text.Passages.Length; i++)
        {
            var passage = text.Passages[i];
            store.Command("INSERT INTO passages (document_id, position, section, start, length) VALUES ($id, $at, $section, $start, $length)",
                ("$id", document), ("$at", i), ("$section", passage.Section), ("$start", passage.Span.Start), ("$length", passage.Span.Length)).ExecuteNonQuery();
        }
    }

    public void Remove(long document)
    {
        store.Command("DELETE FROM words WHERE rowid = $id", ("$id", document)).ExecuteNonQuery();
        store.Command("DELETE FROM passages WHERE document_id = $id", ("$id", document)).ExecuteNonQuery();
    }

    public SearchAnswer Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var parameters = new List<(string Name, object? Value)>();
        var (fields, condition) = (new FieldFilter(store), "");
        condition = Condition(request.Query);
        parameters.Add(("$words", string.Join(" OR ", Wanted(request.Query).Select(Expression).DefaultIfEmpty("\"\""))));
        parameters.Add(("$limit", FoundDocuments.Most + 1));
        var hits = store.Rows(
            row => new IndexHit(row.GetInt64(0), null, row.GetDouble(1), []),
            "SELECT d.id, coalesce((SELECT -bm25(words, 10.0, 1.0) FROM words WHERE words MATCH $words AND rowid = d.id), 0) AS score "
            + $"FROM documents d WHERE {condition} ORDER BY score DESC, d.id LIMIT $limit",
            [.. parameters]);
        return new AnswerPage(store).Of(new FoundDocuments([.. hits.Take(FoundDocuments.Most)], hits.Count > FoundDocuments.Most), request);

        string Condition(QueryNode node) => node switch
        {
            AllOf all => Joined(all.Parts, " AND ", "1"),
            AnyOf any => Joined(any.Parts, " OR ", "0"),
            Except except => $"NOT ({Condition(except.Part)})",
            WordsNode words => Matching(words),
            _ => Field(node),
        };
        string Joined(ImmutableArray<QueryNode> parts, string with, string empty) => parts.IsEmpty ? empty : $"({string.Join(with, parts.Select(Condition))})";
        string Matching(WordsNode words)
        {
            var name = $"$w{parameters.Count}";
            parameters.Add((name, Expression(words)));
            return $"d.id IN (SELECT rowid FROM words WHERE words MATCH {name})";
        }
        string Field(QueryNode node)
        {
            var found = fields.Of(node, request.Passages);
            parameters.AddRange(found.Parameters);
            return found.Sql;
        }
    }

    private static IEnumerable<WordsNode> Wanted(QueryNode node) => node switch
    {
        AllOf all => all.Parts.SelectMany(Wanted),
        AnyOf any => any.Parts.SelectMany(Wanted),
        WordsNode words => [words],
        _ => [],
    };

    /// <summary>The words in either form. They hold letters and digits only, so that nothing in them is FTS5 syntax.</summary>
    private static string Expression(WordsNode node) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"(exact : \"{string.Join(' ', node.Words.Select(word => word.Exact))}\"{(node.IsPrefix ? "*" : "")} OR folded : \"{string.Join(' ', node.Words.Select(word => word.Folded))}\"{(node.IsPrefix ? "*" : "")})");
}
