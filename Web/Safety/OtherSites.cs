using System.Net;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web.Safety;

/// <summary>Keeps pages of other sites, open in the same browser, from reading what is served to this machine alone.</summary>
internal static class OtherSites
{
    /// <summary>A browser tells which site a request comes from (Fetch Metadata, w3.org/TR/fetch-metadata). A link may lead here from anywhere; parts of other sites' pages get nothing. Programs send no such header.</summary>
    public static Task KeptOut(HttpContext context, RequestDelegate next)
    {
        var headers = context.Request.Headers;
        return headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && !(headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document")
            ? throw new RequestException(StatusCodes.Status403Forbidden, "forbidden", "pages of other sites cannot read this")
            : next(context);
    }

    /// <summary>A site can let its own name mean 127.0.0.1 and so pass for the same site (DNS rebinding); but the name stands in the request. Where a gate is kept there is no need: its cookie goes with the name.</summary>
    public static Task NamesKeptOut(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host.Host;
        return host == "localhost" || IPAddress.TryParse(host.Trim('[', ']'), out var address) && (IPAddress.IsLoopback(address) || address.Equals(context.Connection.LocalIpAddress))
            ? next(context)
            : throw new RequestException(StatusCodes.Status403Forbidden, "forbidden", "this server answers this machine alone, under 127.0.0.1 or localhost; to serve others see docs/serve.md");
    }
}
