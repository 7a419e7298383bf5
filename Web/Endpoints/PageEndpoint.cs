using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>Every address outside /api: a file of the page, else the page itself, which shows the view that the address names.</summary>
internal static class PageEndpoint
{
    public static void MapPage(this IEndpointRouteBuilder app) => app.MapFallback("{**address}", async context =>
    {
        var (content, mediaType) = PageFiles.Find(context.Request.Path.Value!.TrimStart('/')) ?? PageFiles.Find("index.html")
            ?? (Encoding.UTF8.GetBytes($"The page is not there: {PageFiles.Missing}.\nThe interface is: /api/openapi.json\n"), "text/plain; charset=utf-8");
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = content.Length;
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    });
}
