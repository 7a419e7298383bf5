using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Finds the passages that answer a query in the documents that may hold any, the best documents first; passages of one outline item are one answer. The places of words that are only part of a condition
/// ("-word", "(word OR type:KH)") are looked up for these documents alone.
/// </summary>
internal sealed class PassageFinder(StoreFile store, FieldFilter fields, QueryPlan plan, CloseScorer scorer, Coverage? coverage, QueryNode request)
{
    public List<IndexHit> Find(IReadOnlyList<RankedDocument> documents, IReadOnlyDictionary<long, double> authority)
    {
        var others = OtherPlaces([.. documents.Select(document => document.Id)]);
        ImmutableArray<QueryNode> words = plan.Words is null ? [] : coverage is null ? [plan.Words] : plan.Kept;
        var query = new AllOf([.. words, .. plan.Rest.Where(IsOfPassages)], default);
        ImmutableArray<WordsNode> wanted = [.. WantedWords.Of(request)];
        var (asked, hits) = (new PassageFields(store, fields, documents), new List<IndexHit>());
        foreach (var document in documents)
        {
            var places = new Dictionary<WordsNode, TermPlaces>(ReferenceEqualityComparer.Instance);
            foreach (var term in document.Places.Concat(others.GetValueOrDefault(document.Id, [])))
                places[term.Term.Node] = term;
            var passages = PassageList.Of(store, document.Id);
            var head = scorer.Head(document);
            var test = new PassageTest(asked, document, places, coverage);
            hits.AddRange(passages
                .Where(passage => test.Answers(query, wanted, passage))
                .Select(passage => scorer.Passage(document, passage, head, authority.GetValueOrDefault(document.Id)))
                .GroupBy(hit => hit.Section).Select(group => group.MaxBy(hit => hit.Score)!));
        }
        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document).ThenBy(hit => hit.Section)];
    }

    /// <summary>A part that holds for all passages of a document has been seen to already.</summary>
    private bool IsOfPassages(QueryNode part) => part is AllOf or AnyOf or Except or WordsNode || fields.IsOfPassage(part);

    private Dictionary<long, TermPlaces[]> OtherPlaces(HashSet<long> documents)
    {
        ImmutableArray<QueryNode> words = [.. plan.Rest.SelectMany(part => WantedWords.Of(part, excluded: true))];
        if (words.IsEmpty || documents.Count == 0)
            return [];
        var expression = MatchExpression.Of(new AnyOf(words, default));
        var collector = new PlaceCollector(expression.Terms, documents);
        store.Show(collector, expression.Text);
        return collector.Places;
    }
}
