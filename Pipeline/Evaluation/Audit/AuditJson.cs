using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>A finding as one JSON line: path, kind, text, span, reason (null where unexplained), context.</summary>
public static class AuditJson
{
    public static string ToLine(string path, AuditFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text))
        {
            writer.WriteStartObject();
            Pair(writer, "path", path);
            Pair(writer, "kind", MinedDocumentJson.Name(finding.Kind));
            Pair(writer, "text", finding.Text);
            writer.WritePropertyName("span");
            WriteSpan(writer, finding.Span);
            Pair(writer, "reason", finding.Reason);
            Pair(writer, "context", finding.Context);
            writer.WriteEndObject();
        }
        return text.ToString();
    }

    private static void WriteSpan(JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject();
        Pair(writer, "start", span.Start);
        Pair(writer, "length", span.Length);
        writer.WriteEndObject();
    }

    private static void Pair(JsonWriter writer, string name, object? value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }
}
