using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DirectiveMiner.Web.Safety;

/// <summary>Turns what is wrong with a request into an answer: { "error": { "code", "message", "span" } }. A fault of ours is logged with the path alone, since queries are nobody else's business.</summary>
internal sealed class Faults(TextWriter log)
{
    public async Task Answered(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (RequestException wrong)
        {
            if (wrong.Status is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status429TooManyRequests)
                context.Response.Headers.RetryAfter = wrong.Status == StatusCodes.Status429TooManyRequests ? "60" : "1";
            await Tell(context, wrong.Status, new { wrong.Code, wrong.Message });
        }
        catch (UnclearDocumentException unclear)
        {
            var (status, code) = unclear.Fitting > 1 ? (StatusCodes.Status409Conflict, "ambiguousDocument") : (StatusCodes.Status404NotFound, "unknownDocument");
            await Tell(context, status, new { Code = code, unclear.Message, Candidates = unclear.Candidates.Select(NodeJson.Candidate) });
        }
        catch (QueryException wrong)
        {
            var span = new { wrong.Problem.Span.Start, wrong.Problem.Span.Length };
            await Tell(context, StatusCodes.Status400BadRequest, new { Code = "query", wrong.Problem.Message, Span = span });
        }
        catch (BadHttpRequestException wrong)
        {
            await Tell(context, wrong.StatusCode, new { Code = "parameter", wrong.Message });
        }
        catch (StoreException gone)
        {
            await Tell(context, StatusCodes.Status503ServiceUnavailable, new { Code = "store", gone.Message });
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone; there is nobody to answer.
        }
#pragma warning disable CA1031 // the border of the server: every other fault is one of ours, told in the log and to whoever asked
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await log.WriteLineAsync($"{context.Request.Method} {context.Request.Path.ToUriComponent()}: {fault}");
            if (context.Response.HasStarted)
                context.Abort();
            else
                await Tell(context, StatusCodes.Status500InternalServerError, new { Code = "fault", Message = "the server has failed at this; it is told in its log" });
        }
    }

    /// <summary>What is wrong is no answer of the store's state: nobody keeps it.</summary>
    private static Task Tell(HttpContext context, int status, object error)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Remove(HeaderNames.ETag);
        context.Response.Headers.CacheControl = "no-store";
        return Written.Json(new { Error = error }).SendTo(context);
    }
}
