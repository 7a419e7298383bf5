using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Makes one page of an answer out of all that was found: sorted as asked, from where the page before ended, with facets over all.</summary>
internal sealed class AnswerPage(StoreFile store)
{
    public SearchAnswer Of(FoundDocuments found, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(request);
        var ordered = new AnswerOrder(store).Sort(found.Hits, request.Sort);
        var first = request.After is not null && PageToken.TryParse(request.After) is { } after ? Resume(ordered, after) : 0;
        ImmutableArray<IndexHit> hits = [.. ordered.Skip(first).Take(request.Limit).Select(place => place.Hit)];
        var last = first + hits.Length - 1;
        return new SearchAnswer(
            hits, found.Hits.Length, found.IsCut, request.Facets ? new FacetCounts(store).Of(found.Hits) : [],
            last >= 0 && last < ordered.Count - 1 ? Token(ordered, last, request).ToString() : null) { IsPartial = found.IsPartial };
    }

    /// <summary>Behind the answer that the page before ended with; where that is gone, behind the place that it had.</summary>
    private int Resume(List<PlacedHit> ordered, PageToken after)
    {
        var (document, occurrence) = (store.Command("SELECT id FROM documents WHERE key = $key", ("$key", after.Key)).ExecuteScalar() as long?, 0);
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i].Hit.Document == document && ordered[i].Hit.Section == after.Section && occurrence++ == after.Occurrence)
                return i + 1;
        }
        return ordered.TakeWhile(place => place.Value > after.Value || (place.Value == after.Value && place.Rank < after.Rank)).Count();
    }

    private PageToken Token(List<PlacedHit> ordered, int last, SearchRequest request)
    {
        var (end, hit) = (ordered[last], ordered[last].Hit);
        var before = ordered.Take(last).Count(place => place.Hit.Document == hit.Document && place.Hit.Section == hit.Section);
        var key = (string)store.Command("SELECT key FROM documents WHERE id = $id", ("$id", hit.Document)).ExecuteScalar()!;
        return new PageToken(request.Sort, request.Passages, end.Value, end.Rank, key, hit.Section, before);
    }
}
