using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/search: what the search command answers.</summary>
internal static class SearchEndpoint
{
    private const int DefaultLimit = 10, MostLimit = 100;

    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapGet("/search", async (string q, bool? passages, int? limit, StoreReaders readers, HttpContext context) =>
    {
        var request = new SearchRequest(QueryParser.Parse(q), passages ?? false, SearchSort.Relevance, null, Math.Clamp(limit ?? DefaultLimit, 1, MostLimit), true, false);
        return new JsonAnswer(await readers.Ask(store => Answer(store, q, request), context.RequestAborted));
    });

    private static object Answer(StoreFile store, string query, SearchRequest request)
    {
        var shown = new DocumentSearch(store).Answer(request);
        return SearchJson.Of(new GivenAnswer(query, request, shown.Answer, new DocumentQueries(store).Of(shown.Hits), []));
    }
}
