using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Answers queries with documents or passages, and shows where in them: the index says which, the original says where.</summary>
public sealed class DocumentSearch(StoreFile store)
{
    private readonly DocumentQueries documents = new(store);
    private readonly SqliteSearchIndex index = new(store);

    public ShownAnswer Answer(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return store.Snapshot(() =>
        {
            var answer = index.Search(request);
            var filter = new FieldFilter(store);
            var fields = WantedFields(request.Query).OrderBy(field => field is not TargetNode).ThenBy(field => field is not NameNode).ToImmutableArray();
            return new ShownAnswer(answer, [.. answer.Hits.Select(hit => Shown(hit, request, fields, filter))]);
        });
    }

    private SearchHit Shown(IndexHit hit, SearchRequest request, ImmutableArray<QueryNode> fields, FieldFilter filter)
    {
        var original = documents.Text(hit.Document);
        var within = request.Passages && hit.Passage is { } passage ? passage : new TextSpan(0, original.Length);
        var places = fields.Select(field => filter.Places(field, hit.Document)).ToList();
        var snippet = SnippetFinder.Find(original, request.Query, hit.Passage, documents.Repairs(hit.Document)) is { } found && found.Span.Overlaps(within) ? WithPlaces(found, places)
            : InFields(original, within, places) ?? (request.Passages ? new Snippet(Beginning(original, within), []) : null);
        var at = snippet is null ? within.Start : snippet.Highlights.IsEmpty ? snippet.Span.Start : snippet.Highlights[0].Start;
        return new SearchHit(hit.Document, hit.Score, documents.SectionAt(hit.Document, at), documents.PageAt(hit.Document, at), snippet, original, hit.Explanation);
    }

    /// <summary>What the fields ask for is marked as well where it can be seen, in place of the words in it.</summary>
    private static Snippet WithPlaces(Snippet words, List<IReadOnlyList<TextSpan>> placesOfFields)
    {
        var seen = placesOfFields.SelectMany(places => places).Where(words.Span.Contains).Distinct().ToList();
        return seen.Count == 0 ? words : words with { Highlights = [.. words.Highlights.Where(word => !seen.Exists(word.Overlaps)).Concat(seen).OrderBy(span => span.Start)] };
    }

    /// <summary>Around the first place of the first field that has one here: what a document sets out to do tells more than what it cites.</summary>
    private static Snippet? InFields(string original, TextSpan within, List<IReadOnlyList<TextSpan>> placesOfFields)
    {
        var inside = placesOfFields.Select(places => places.Where(place => place.Start >= within.Start && place.Start < within.End).ToList()).Where(places => places.Count > 0).ToList();
        if (inside.Count == 0)
            return null;
        var first = Beginning(original, inside[0][0]);
        var spare = SnippetFinder.Width - Math.Min(SnippetFinder.Width, first.Length);
        var span = TextWindow.Around(original, first, spare / 3, spare - (spare / 3));
        return new Snippet(span, [.. inside.SelectMany(places => places).Where(span.Contains).Append(first).Distinct().OrderBy(place => place.Start)]);
    }

    private static TextSpan Beginning(string original, TextSpan span) => span.Length <= SnippetFinder.Width ? span
        : TextWindow.Around(original, new TextSpan(span.Start, 0), 0, SnippetFinder.Width);

    /// <summary>The fields of a query that are asked for, not excluded.</summary>
    private static IEnumerable<QueryNode> WantedFields(QueryNode query) => query switch
    {
        AllOf all => all.Parts.SelectMany(WantedFields),
        AnyOf any => any.Parts.SelectMany(WantedFields),
        Except or WordsNode => [],
        _ => [query],
    };
}
