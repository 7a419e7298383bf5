using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DirectiveMiner.Web.Safety;

/// <summary>What a request may take: questions stand in short addresses, nothing is uploaded, and nobody keeps a connection by being slow.</summary>
internal static class RequestLimits
{
    /// <summary>Of a line with the longest query that QueryParser takes, percent-encoded, and of all headers.</summary>
    private const int LongestLine = 16_384, LongestHeaders = 16_384, MostHeaders = 64;

    /// <summary>Of the form at the entrance, the one body that is taken.</summary>
    private const int LongestBody = 2_048;

    private const int MostConnections = 1_024;

    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(10), IdleFor = TimeSpan.FromSeconds(60);

    public static void Set(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestLineSize = LongestLine;
        server.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
        server.Limits.MaxRequestHeaderCount = MostHeaders;
        server.Limits.MaxRequestBodySize = LongestBody;
        server.Limits.MaxRequestBufferSize = LongestLine + LongestHeaders + LongestBody;
        server.Limits.MaxConcurrentConnections = MostConnections;
        server.Limits.MaxConcurrentUpgradedConnections = 0;
        server.Limits.RequestHeadersTimeout = HeadersWithin;
        server.Limits.KeepAliveTimeout = IdleFor;
    }

    /// <summary>Only reading, without a body; the form at the entrance is the exception.</summary>
    public static Task Kept(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && request.Path == GateKeeper.Entrance)
            return next(context);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            throw new RequestException(StatusCodes.Status405MethodNotAllowed, "method", "this server only answers; ask with GET or HEAD");
        }
        if (request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0)
            throw new RequestException(StatusCodes.Status413PayloadTooLarge, "parameter", "a question has no body; it stands in the address");
        return next(context);
    }
}
