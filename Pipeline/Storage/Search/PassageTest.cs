using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Tells which passages of one document answer a query. A wanted word may stand in what introduces the passage or in the head of the document instead (title, number, campaigns), as long as some word stands in the passage; an excluded one counts where it is in
/// the passage. A field that is said of a part of a document is asked for each passage.
/// </summary>
internal sealed class PassageTest(PassageFields fields, RankedDocument document, IReadOnlyDictionary<WordsNode, TermPlaces> places, Coverage? coverage)
{
    public bool Answers(QueryNode query, ImmutableArray<WordsNode> wanted, PassageRow passage) =>
        (wanted.IsEmpty || wanted.Any(words => Stands(words, passage))) && Holds(query, passage, wanted: true) && HoldsEnough(passage);

    private bool Holds(QueryNode node, PassageRow passage, bool wanted) => node switch
    {
        AllOf all => all.Parts.All(part => Holds(part, passage, wanted)),
        AnyOf any => any.Parts.Any(part => Holds(part, passage, wanted)),
        Except except => !Holds(except.Part, passage, !wanted),
        WordsNode words => wanted ? places.TryGetValue(words, out var found) && passage.HoldsInContext(found) : Stands(words, passage),
        _ => fields.Holds(node, document.Id, passage.Span),
    };

    private bool HoldsEnough(PassageRow passage) => coverage is null || document.Places.Select((term, i) => passage.HoldsInContext(term) ? coverage.Weights[i] : 0).Sum() >= coverage.Needed;

    private bool Stands(WordsNode words, PassageRow passage) => places.TryGetValue(words, out var found) && passage.Holds(found);
}
