using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The index in the store's own file, by SQLite's FTS5. One row a document; passages are ranges of its words, so that their words are stored once. Two stages: all documents that match are scored by counts,
/// the best of them by where the words stand. A search runs on one state of the store.
/// </summary>
public sealed class SqliteSearchIndex(StoreFile store) : ISearchIndex
{
    /// <summary>Documents that the second stage looks at, for answers that are documents and for those that are passages.</summary>
    private const int CloseDocuments = 100, CloseForPassages = 400;

    public void Put(long document, IndexedDocument text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Remove(document);
        store.Command("INSERT INTO words (rowid, title, number, campaigns, body) VALUES ($id, $title, $number, $campaigns, $body)",
            ("$id", document), ("$title", text.Title), ("$number", text.Number), ("$campaigns", string.Join('\n', text.Campaigns)), ("$body", text.Text)).ExecuteNonQuery();
        for (var i = 0; i < text.Passages.Length; i++)
        {
            var passage = text.Passages[i];
            store.Command("INSERT INTO passages (document_id, position, section, start, length, words) VALUES ($id, $at, $section, $start, $length, $words)",
                ("$id", document), ("$at", i), ("$section", passage.Section), ("$start", passage.Span.Start), ("$length", passage.Span.Length), ("$words", passage.Words)).ExecuteNonQuery();
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
        return store.Snapshot(() => new AnswerPage(store).Of(Find(request), request));
    }

    private FoundDocuments Find(SearchRequest request)
    {
        var plan = QueryPlan.Of(request.Query);
        var fields = new FieldFilter(store);
        var conditions = new ConditionWriter(fields, request.Passages).Write(plan.Rest);
        ImmutableArray<QueryNode> ranking = [.. plan.Rest.SelectMany(part => WantedWords.Of(part))];
        var words = plan.Words ?? (ranking.IsEmpty ? null : new AnyOf(ranking, default));
        var allowed = words is not null && plan.Rest.IsEmpty ? null : Documents(conditions);
        var keep = request.Passages ? CloseForPassages : CloseDocuments;
        var (ranked, cut, close, weights) = words is null
            ? ([], false, [], [])
            : Rank(MatchExpression.Of(words), allowed is null ? null : [.. allowed], keep);
        if (plan.Words is null)
        {
            var seen = ranked.Select(document => document.Document).ToHashSet();
            ranked.AddRange(allowed!.Where(id => !seen.Contains(id)).Select(id => (id, 0.0)));
            close.AddRange(allowed!.Where(id => !seen.Contains(id)).Take(keep - close.Count).Select(id => new RankedDocument(id, 0, 1, [])));
            cut |= ranked.Count > FoundDocuments.Most;
        }
        var scorer = new CloseScorer(weights, request.Explain);
        var authority = close.ToDictionary(document => document.Id, document => AuthorityOf(document.Id));
        if (request.Passages)
            return new FoundDocuments([.. new PassageFinder(store, fields, plan, scorer).Find(close, authority)], cut || ranked.Count > close.Count);
        List<IndexHit> first = [.. close.Select(document => scorer.Document(document, document.Places.Length == 0 ? [] : PassageRow.Of(store, document.Id), authority[document.Id]))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document)];
        var placed = first.Select(hit => hit.Document).ToHashSet();
        var rest = ranked.Where(document => !placed.Contains(document.Document)).OrderByDescending(document => document.Score)
            .Select(document => new IndexHit(document.Document, null, document.Score, []));
        return new FoundDocuments([.. first, .. rest.Take(FoundDocuments.Most - first.Count)], cut);
    }

    private (List<(long Document, double Score)> All, bool IsCut, List<RankedDocument> Best, double[] Weights) Rank(MatchExpression expression, HashSet<long>? allowed, int keep)
    {
        var weights = new TermStatistics(store).Weights(expression.Terms);
        var ranker = new DocumentRanker(expression.Terms, weights, allowed, keep);
        store.Show(ranker, expression.Text);
        return (ranker.All, ranker.IsCut, ranker.Best, weights);
    }

    /// <summary>Those that fulfil the condition, what the corpus rests on most first.</summary>
    private List<long> Documents(SqlCondition condition) => store.Rows(
        row => row.GetInt64(0),
        $"SELECT d.id FROM documents d LEFT JOIN document_ranks r ON r.document_id = d.id WHERE {condition.Sql} ORDER BY coalesce(r.authority, 0) DESC, d.id",
        [.. condition.Parameters]);

    private double AuthorityOf(long document) =>
        store.Command("SELECT authority FROM document_ranks WHERE document_id = $id", ("$id", document)).ExecuteScalar() is double authority ? authority : 0;
}
