using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/aggregates: the store in figures, as dashboard.json of the export command has them; findings are null until they have been counted.</summary>
internal static class AggregatesEndpoint
{
    public static void MapAggregates(this IEndpointRouteBuilder api) => api.MapGet("/aggregates", async (Aggregates aggregates, HttpContext context) =>
        new JsonAnswer(await aggregates.Now(context.RequestAborted)));
}
