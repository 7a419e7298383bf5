using System.Text;
using DirectiveMiner.Pipeline.Export.Answers;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web;

/// <summary>An answer as JSON, written by the writer that the command line uses.</summary>
internal sealed class JsonAnswer(object value, int status = StatusCodes.Status200OK) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var content = new MemoryStream();
        using (var writer = new StreamWriter(content, new UTF8Encoding(false), leaveOpen: true))
            AnswerText.Write(writer, value);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = content.Length;
        content.Position = 0;
        await content.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
