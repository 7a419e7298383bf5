using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>All that is told of one search. Advice is empty where the answer speaks for itself.</summary>
public sealed record GivenAnswer(
    string Query, SearchRequest Request, SearchAnswer Answer, ImmutableArray<(SearchHit Hit, DocumentRow Document)> Hits, ImmutableArray<AdvisedPart> Advice)
{
    /// <summary>Where fewer are found, the answer says how the query was read.</summary>
    private const int Few = 3;

    /// <summary>Asks the store.</summary>
    public static GivenAnswer Of(StoreFile store, string query, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var shown = new DocumentSearch(store).Answer(request);
        var advice = shown.Answer.Total < Few || shown.Answer.IsPartial || request.Explain ? new SearchAdvice(store).Of(request.Query, query) : [];
        return new GivenAnswer(query, request, shown.Answer, new DocumentQueries(store).Of(shown.Hits), advice);
    }
}
