using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>All addresses under /api. Only asking is allowed, by GET or HEAD.</summary>
internal static class Interface
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static ImmutableArray<ApiEndpoint> Endpoints { get; } =
    [
        StatusEndpoint.Status, SearchEndpoint.Search, DocumentEndpoint.Record, DocumentEndpoint.Text, ChainEndpoint.Chain, CitesEndpoint.Cites, GraphEndpoint.Graph,
        CoverageEndpoint.Coverage, CampaignsEndpoint.Campaigns, TargetsEndpoint.Targets, FindingsEndpoint.Findings, AggregatesEndpoint.Aggregates, OpenApiEndpoint.Description,
    ];

    public static void MapInterface(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api");
        foreach (var endpoint in Endpoints)
            api.MapMethods(endpoint.Path, Methods, (HttpContext context) => Answer(endpoint, context));
        api.MapFallback("{**address}", Unknown);
    }

    private static async Task Answer(ApiEndpoint endpoint, HttpContext context)
    {
        var question = new Question(context.Request.Query, endpoint.Parameters);
        if (endpoint.IsOfStore && IsKnown(context))
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        else
            await (await endpoint.Answer(context, question)).SendTo(context);
    }

    /// <summary>Tags the answer with the state of the store; whoever asks has it already where his tag is the same.</summary>
    private static bool IsKnown(HttpContext context)
    {
        var (tag, response) = (context.RequestServices.GetRequiredService<StoreVersion>().Tag(), context.Response.GetTypedHeaders());
        response.ETag = tag;
        response.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
    }

    private static Task Unknown(HttpContext context) =>
        throw new RequestException(StatusCodes.Status404NotFound, "unknownAddress", $"there is no {context.Request.Path}; /api/openapi.json lists what there is");
}
