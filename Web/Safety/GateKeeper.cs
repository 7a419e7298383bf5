using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web.Safety;

/// <summary>Lets through what the gate lets in, shows everyone else how to come in, and takes the form at /enter. The one-time link carries its key behind #, which a browser does not send: it is in no log of a server or proxy, and no preview of the link uses it up.</summary>
internal sealed class GateKeeper(Gate gate)
{
    public const string Entrance = "/enter";

    private const string CookieName = "directiveminer";

    private readonly Attempts attempts = new(gate.Clock);

    public Task Kept(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        if (path == Entrance)
            return HttpMethods.IsPost(context.Request.Method) ? Enter(context) : EntrancePage.Show(context, "enter.html", StatusCodes.Status200OK);
        if (EntrancePage.IsPart(path))
            return EntrancePage.Show(context, path.Value![1..], StatusCodes.Status200OK);
        return IsLetIn(context) ? next(context) : Refuse(context);
    }

    private bool IsLetIn(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is { Length: <= Gate.LongestToken } cookie && gate.IsCookie(cookie))
            return true;
        if (!AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var given) || !given.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) || given.Parameter is not { Length: <= Gate.LongestToken } token)
            return false;
        RequireFewAttempts(context);
        if (gate.IsToken(token))
            return true;
        attempts.Failed(context.Connection.RemoteIpAddress);
        return false;
    }

    private async Task Enter(HttpContext context)
    {
        RequireFewAttempts(context);
        var form = await Form(context);
        if (form["key"].ToString() is not { Length: > 0 and <= Gate.LongestToken } key || !gate.LetsIn(key))
        {
            attempts.Failed(context.Connection.RemoteIpAddress);
            await EntrancePage.Show(context, "enter.html", StatusCodes.Status401Unauthorized);
            return;
        }
        context.Response.Cookies.Append(CookieName, gate.Cookie, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Path = "/",
            Secure = context.Request.Headers["X-Forwarded-Proto"] == "https",
        });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/";
    }

    /// <summary>The form that was sent; an empty one where it is none, or is broken.</summary>
    private static async Task<IFormCollection> Form(HttpContext context)
    {
        try
        {
            return context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        }
        catch (InvalidDataException)
        {
            return FormCollection.Empty;
        }
    }

    private void RequireFewAttempts(HttpContext context)
    {
        if (attempts.AreTooMany(context.Connection.RemoteIpAddress))
            throw new RequestException(StatusCodes.Status429TooManyRequests, "unauthorized", "too many wrong tokens from this address; wait a minute");
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? throw new RequestException(StatusCodes.Status401Unauthorized, "unauthorized", "send the token that serve was started with: Authorization: Bearer …, or open the one-time link that it printed")
            : EntrancePage.Show(context, "enter.html", StatusCodes.Status401Unauthorized);
    }
}
