using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web.Safety;

/// <summary>The page at which one comes in: the only files that are shown to everybody, so they hold nothing of the store. Independent of the page itself, which a build may lack.</summary>
internal static class EntrancePage
{
    private const string Prefix = "safety/";

    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        ["enter.html"] = "text/html; charset=utf-8",
        ["enter.css"] = "text/css; charset=utf-8",
        ["enter.js"] = "text/javascript; charset=utf-8",
    }.ToFrozenDictionary();

    public static bool IsPart(PathString path) => path.Value is ['/', .. var name] && MediaTypes.ContainsKey(name);

    public static async Task Show(HttpContext context, string name, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = MediaTypes[name];
        context.Response.Headers.CacheControl = "no-store";
        await using var content = typeof(EntrancePage).Assembly.GetManifestResourceStream(Prefix + name)!;
        await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
