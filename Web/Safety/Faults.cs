using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using Microsoft.AspNetCore.Http;

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
            await Error(wrong.Status, wrong.Code, wrong.Message).ExecuteAsync(context);
        }
        catch (UnclearDocumentException unclear)
        {
            var (status, code) = unclear.Fitting > 1 ? (StatusCodes.Status409Conflict, "ambiguousDocument") : (StatusCodes.Status404NotFound, "unknownDocument");
            await new JsonAnswer(new { Error = new { Code = code, unclear.Message, Candidates = unclear.Candidates.Select(NodeJson.Candidate) } }, status).ExecuteAsync(context);
        }
        catch (QueryException wrong)
        {
            var span = new { wrong.Problem.Span.Start, wrong.Problem.Span.Length };
            await new JsonAnswer(new { Error = new { Code = "query", wrong.Problem.Message, Span = span } }, StatusCodes.Status400BadRequest).ExecuteAsync(context);
        }
        catch (BadHttpRequestException wrong)
        {
            await Error(wrong.StatusCode, "parameter", wrong.Message).ExecuteAsync(context);
        }
        catch (StoreException gone)
        {
            await Error(StatusCodes.Status503ServiceUnavailable, "store", gone.Message).ExecuteAsync(context);
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
                await Error(StatusCodes.Status500InternalServerError, "fault", "the server has failed at this; it is told in its log").ExecuteAsync(context);
        }
    }

    private static JsonAnswer Error(int status, string code, string message) => new(new { Error = new { Code = code, Message = message } }, status);
}
