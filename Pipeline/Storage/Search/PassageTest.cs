using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Tells which passages of one document answer a query. A wanted word may stand in what introduces the passage or in the head of the document instead (title, number, campaigns), as long as some word stands in the passage; an excluded one counts where it is in
/// the passage. A field that is said of a part of a document is asked for each passage.
/// </summary>
internal sealed class PassageTest(StoreFile store, PassageConditions conditions, RankedDocument document, List<PassageRow> passages, IReadOnlyDictionary<WordsNode, TermPlaces> places, Coverage? coverage)
{
    private readonly Dictionary<QueryNode, HashSet<int>> fieldPassages = new(ReferenceEqualityComparer.Instance);
    private string? spans;

    public bool Answers(QueryNode query, ImmutableArray<WordsNode> wanted, PassageRow passage) =>
        (wanted.IsEmpty || wanted.Any(words => Stands(words, passage))) && Holds(query, passage, wanted: true) && HoldsEnough(passage);

    private bool Holds(QueryNode node, PassageRow passage, bool wanted) => node switch
    {
        AllOf all => all.Parts.All(part => Holds(part, passage, wanted)),
        AnyOf any => any.Parts.Any(part => Holds(part, passage, wanted)),
        Except except => !Holds(except.Part, passage, !wanted),
        WordsNode words => wanted ? places.TryGetValue(words, out var found) && passage.HoldsInContext(found) : Stands(words, passage),
        _ => Passages(node).Contains(passage.Position),
    };

    private bool HoldsEnough(PassageRow passage) => coverage is null || document.Places.Select((term, i) => passage.HoldsInContext(term) ? coverage.Weights[i] : 0).Sum() >= coverage.Needed;

    private bool Stands(WordsNode words, PassageRow passage) => places.TryGetValue(words, out var found) && passage.Holds(found);

    private HashSet<int> Passages(QueryNode field)
    {
        if (fieldPassages.TryGetValue(field, out var known))
            return known;
        var condition = conditions.Of(field);
        var found = store.Rows(
            row => row.GetInt32(0),
            "SELECT p.position FROM documents AS d, (SELECT key AS position, value ->> 0 AS start, value ->> 1 AS length FROM json_each($passages)) AS p "
            + $"WHERE d.id = $document AND ({condition.Sql})",
            [("$passages", spans ??= $"[{string.Join(',', passages.Select(passage => $"[{passage.Span.Start},{passage.Span.Length}]"))}]"), ("$document", document.Id), .. condition.Parameters]);
        return fieldPassages[field] = [.. found];
    }
}
