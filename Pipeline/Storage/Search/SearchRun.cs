using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// One search, in two stages: all documents that match are scored by counts, the best of them by where the words stand. Where no text holds all the words, those that hold most of them answer.
/// </summary>
internal sealed class SearchRun
{
    /// <summary>Documents that the second stage looks at; passages are answers only in these, which keeps a common word over a million passages within a tenth of a second.</summary>
    private const int Close = 100;

    /// <summary>So many words may be in a long document by chance; where no document has them together, the best answer may be one that lacks a word.</summary>
    private const int FewestScattered = 3;

    private readonly StoreFile store;
    private readonly SearchRequest request;
    private readonly QueryPlan plan;
    private readonly FieldFilter fields;
    private readonly TermStatistics statistics;
    private readonly List<long>? allowed;

    public SearchRun(StoreFile store, SearchRequest request)
    {
        this.store = store;
        this.request = request;
        plan = QueryPlan.Of(request.Query);
        fields = new FieldFilter(store);
        statistics = new TermStatistics(store);
        allowed = plan.Words is not null && plan.Rest.IsEmpty ? null : Documents(new ConditionWriter(fields, request.Passages).Write(plan.Rest));
    }

    public FoundDocuments Find()
    {
        if (plan.Words is null)
            return WithoutWords();
        var expression = MatchExpression.Of(plan.Words);
        var found = Find(expression, statistics.Weights(expression.Terms), null);
        return !request.AllWords && (found.Hits.IsEmpty || found.IsScattered) && Coverage.Of(plan, statistics) is { } coverage
            ? Find(coverage.Expression, statistics.Weights(coverage.Expression.Terms), coverage) with { IsPartial = true }
            : found;
    }

    private FoundDocuments Find(MatchExpression expression, double[] weights, Coverage? coverage)
    {
        var ranker = new DocumentRanker(expression.Terms, weights, coverage, allowed is null ? null : [.. allowed], Close);
        store.Show(ranker, expression.Text);
        return Answers(ranker.All, ranker.Best, weights, coverage, ranker.IsCut);
    }

    /// <summary>Every document that fulfils the conditions answers; words that are part of a condition ("type:KH OR rừng") tell what comes first.</summary>
    private FoundDocuments WithoutWords()
    {
        ImmutableArray<QueryNode> ranking = [.. plan.Rest.SelectMany(part => WantedWords.Of(part))];
        var (all, close, weights) = (new List<(long Document, double Score)>(), new List<RankedDocument>(), Array.Empty<double>());
        if (!ranking.IsEmpty)
        {
            var expression = MatchExpression.Of(new AnyOf(ranking, default));
            weights = statistics.Weights(expression.Terms);
            var ranker = new DocumentRanker(expression.Terms, weights, null, [.. allowed!], Close);
            store.Show(ranker, expression.Text);
            (all, close) = (ranker.All, ranker.Best);
        }
        var seen = all.Select(document => document.Document).ToHashSet();
        var others = allowed!.Where(id => !seen.Contains(id)).Take(Math.Max(0, FoundDocuments.Most - all.Count)).ToList();
        close.AddRange(others.Take(Math.Max(0, Close - close.Count)).Select(id => new RankedDocument(id, 0, 1, [])));
        all.AddRange(others.Select(id => (id, 0.0)));
        return Answers(all, close, weights, null, allowed!.Count > all.Count);
    }

    private FoundDocuments Answers(List<(long Document, double Score)> all, List<RankedDocument> close, double[] weights, Coverage? coverage, bool isCut)
    {
        var scorer = new CloseScorer(weights, request.Explain);
        var authority = close.ToDictionary(document => document.Id, document => AuthorityOf(document.Id));
        if (request.Passages)
            return Cut(new PassageFinder(store, fields, plan, scorer, coverage, request.Query).Find(close, authority), isCut || all.Count > close.Count);
        var passages = close.ConvertAll(document => document.Places.Length == 0 ? [] : PassageList.Of(store, document.Id));
        List<IndexHit> first = [.. close.Select((document, i) => scorer.Document(document, passages[i], authority[document.Id]))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document)];
        var placed = first.Select(hit => hit.Document).ToHashSet();
        var least = first.Count == 0 ? 0 : first[^1].Score;
        var rest = all.Where(document => !placed.Contains(document.Document)).OrderByDescending(document => document.Score)
            .Select(document => new IndexHit(document.Document, null, Math.Min(document.Score, least), request.Explain ? [new ScorePart("words", Math.Min(document.Score, least))] : []));
        var isScattered = coverage is null && plan.Droppable.Length >= FewestScattered && !close.Where((document, i) => IsTogether(document, passages[i])).Any();
        return Cut([.. first, .. rest], isCut) with { IsScattered = isScattered };
    }

    private static FoundDocuments Cut(List<IndexHit> hits, bool isCut) => new([.. hits.Take(FoundDocuments.Most)], isCut || hits.Count > FoundDocuments.Most);

    /// <summary>All the words stand in one passage or in what tells what it is about.</summary>
    private static bool IsTogether(RankedDocument document, List<PassageRow> passages) =>
        passages.Exists(passage => document.Places.All(places => places.Term.IsBonus || passage.HoldsInContext(places)));

    /// <summary>Those that fulfil the condition, what the corpus rests on most first.</summary>
    private List<long> Documents(SqlCondition condition) => store.Rows(
        row => row.GetInt64(0),
        $"SELECT d.id FROM documents d LEFT JOIN document_ranks r ON r.document_id = d.id WHERE {condition.Sql} ORDER BY coalesce(r.authority, 0) DESC, d.id",
        [.. condition.Parameters]);

    private double AuthorityOf(long document) =>
        store.Command("SELECT authority FROM document_ranks WHERE document_id = $id", ("$id", document)).ExecuteScalar() is double authority ? authority : 0;
}
