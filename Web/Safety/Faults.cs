using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web;

/// <summary>Turns what is wrong with a request into an answer: { "error": { "code", "message", "span" } }. A fault of ours stays a fault, and is logged.</summary>
internal static class Faults
{
    public static async Task Answered(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (RequestException wrong)
        {
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
    }

    private static JsonAnswer Error(int status, string code, string message) => new(new { Error = new { Code = code, Message = message } }, status);
}
