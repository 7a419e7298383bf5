using DirectiveMiner.Pipeline.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/status: what the store holds.</summary>
internal static class StatusEndpoint
{
    public static void MapStatus(this IEndpointRouteBuilder api) => api.MapGet("/status", async (StoreReaders readers, HttpContext context) =>
        new JsonAnswer(await readers.Ask(store => new { Store = Path.GetFileName(store.FullPath), Counts = new DocumentQueries(store).Counts() }, context.RequestAborted)));
}
