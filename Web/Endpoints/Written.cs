using System.Text;
using DirectiveMiner.Pipeline.Export.Answers;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>An answer, written out while the store is at hand. SaveAs is the name under which a browser keeps it; null: it is shown.</summary>
internal sealed record Written(MemoryStream Content, string MediaType, string? SaveAs)
{
    public static Written Json(object value) => Json(output => AnswerText.Write(output, value));

    public static Written Json(Action<TextWriter> write) => new(Text(write), "application/json; charset=utf-8", null);

    /// <summary>A table for spreadsheets. Name: small letters and signs of a file name, never what a user typed.</summary>
    public static Written Csv(string name, Action<TextWriter> write) => new(Text(write), "text/csv; charset=utf-8", name + ".csv");

    /// <summary>Sends it, or of HEAD what would be sent.</summary>
    public async Task SendTo(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = MediaType;
        response.ContentLength = Content.Length;
        if (SaveAs is { } name)
            response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        if (!HttpMethods.IsHead(context.Request.Method))
            await Content.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static MemoryStream Text(Action<TextWriter> write)
    {
        var content = new MemoryStream();
        using (var writer = new StreamWriter(content, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
            write(writer);
        content.Position = 0;
        return content;
    }
}
