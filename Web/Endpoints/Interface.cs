using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>All addresses under /api. Only asking is allowed, by GET or HEAD.</summary>
internal static class Interface
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static ImmutableArray<ApiEndpoint> Endpoints { get; } =
    [
        StatusEndpoint.Status, SearchEndpoint.Search, DocumentEndpoint.Record, DocumentEndpoint.Text, ChainEndpoint.Chain, CitesEndpoint.Cites, GraphEndpoint.Graph,
        CoverageEndpoint.Coverage, CampaignsEndpoint.Campaigns, TargetsEndpoint.Targets, FindingsEndpoint.Findings, AggregatesEndpoint.Aggregates,
    ];

    public static void MapInterface(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api");
        foreach (var endpoint in Endpoints)
            api.MapMethods(endpoint.Path, Methods, (HttpContext context) => Answer(endpoint, context));
        api.MapFallback(Unknown);
    }

    private static async Task Answer(ApiEndpoint endpoint, HttpContext context) =>
        await Send(await endpoint.Answer(context, new Question(context.Request.Query, endpoint.Parameters)), context);

    private static async Task Send(Written written, HttpContext context)
    {
        var response = context.Response;
        response.ContentType = written.MediaType;
        response.ContentLength = written.Content.Length;
        if (written.SaveAs is { } name)
            response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        if (!HttpMethods.IsHead(context.Request.Method))
            await written.Content.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static Task Unknown(HttpContext context)
    {
        if (Methods.Contains(context.Request.Method))
            throw new RequestException(StatusCodes.Status404NotFound, "unknownAddress", $"there is no {context.Request.Path}; /api/openapi.json lists what there is");
        context.Response.Headers.Allow = string.Join(", ", Methods);
        throw new RequestException(StatusCodes.Status405MethodNotAllowed, "method", $"the interface only answers GET and HEAD, not {context.Request.Method}");
    }
}
