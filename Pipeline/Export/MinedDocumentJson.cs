using System.Globalization;
using DirectiveMiner.Models;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Export;

/// <summary>Writes a mined document as one JSON object with the keys that docs/json.md lists. Spans are {start, length} in UTF-16 units of the original text.</summary>
public static class MinedDocumentJson
{
    public const string SchemaVersion = "1.0";

    /// <summary>The document as one line.</summary>
    public static string ToLine(MinedDocument document, string original)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.None })
            Write(writer, document, original);
        return text.ToString();
    }

    public static void Write(JsonWriter writer, MinedDocument document, string original)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        writer.WriteStartObject();
        Pair(writer, "schemaVersion", SchemaVersion);
        WriteSource(writer, document.Source);
        WriteFields(writer, document);
        List(writer, "sections", document.Sections, section =>
        {
            Pair(writer, "label", section.Label);
            Pair(writer, "heading", section.Heading);
            Pair(writer, "depth", section.Depth);
            Pair(writer, "parent", section.Parent);
            Span(writer, section.Span);
        });
        List(writer, "citations", document.Citations, citation => WriteCitation(writer, citation));
        List(writer, "anaphora", document.Anaphora, anaphor =>
        {
            Pair(writer, "type", anaphor.Type?.Value);
            Pair(writer, "status", Name(anaphor.Status));
            Pair(writer, "antecedent", anaphor.Antecedent);
            Pair(writer, "reason", anaphor.Reason);
            Pair(writer, "text", anaphor.Text);
            Span(writer, anaphor.Span);
            Pair(writer, "rule", anaphor.Rule.Value);
        });
        List(writer, "campaigns", document.Campaigns, campaign =>
        {
            Pair(writer, "name", campaign.Name);
            Pair(writer, "kind", Name(campaign.Kind));
            Pair(writer, "launcher", campaign.Launcher);
            Pair(writer, "period", campaign.Period);
            Pair(writer, "text", campaign.Span.Of(original));
            Span(writer, campaign.Span);
            Pair(writer, "rule", campaign.Rule.Value);
            Pair(writer, "confidence", campaign.Confidence);
        });
        List(writer, "targets", document.Targets, target => WriteTarget(writer, target));
        List(writer, "repairs", document.Repairs, repair =>
        {
            Pair(writer, "written", repair.Written);
            Pair(writer, "repaired", repair.Repaired);
            Span(writer, repair.Span);
            Pair(writer, "rule", repair.Rule.Value);
            Pair(writer, "confidence", repair.Confidence);
        });
        List(writer, "problems", document.Problems, problem =>
        {
            Pair(writer, "code", Name(problem.Code));
            Pair(writer, "message", problem.Message);
            writer.WritePropertyName("span");
            if (problem.Span is { } span)
                SpanValue(writer, span);
            else
                writer.WriteNull();
        });
        writer.WriteEndObject();
    }

    /// <summary>The name of an enum's value as the JSON has it: camel case, and the comparators as signs.</summary>
    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => value switch
        {
            Comparator.Equal => "=",
            Comparator.AtLeast => ">=",
            Comparator.AtMost => "<=",
            _ => JsonName(value.ToString()),
        };

    /// <summary>The value that <see cref="Name"/> has given this name; null for null.</summary>
    public static TEnum? Parse<TEnum>(string? name)
        where TEnum : struct, Enum => name is null ? null : Names<TEnum>.Values.GetValueOrDefault(name);

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void WriteSource(JsonWriter writer, Source source)
    {
        writer.WritePropertyName("source");
        writer.WriteStartObject();
        Pair(writer, "path", source.Path);
        Pair(writer, "sha256", source.Sha256);
        Pair(writer, "mediaType", source.MediaType);
        Pair(writer, "bytes", source.Bytes);
        Pair(writer, "pages", source.Pages);
        Pair(writer, "encoding", source.Encoding);
        writer.WriteEndObject();
    }

    private static void WriteFields(JsonWriter writer, MinedDocument document)
    {
        var fields = document.Fields;
        writer.WritePropertyName("document");
        writer.WriteStartObject();
        Pair(writer, "type", fields.Type?.Value.Value);
        Pair(writer, "number", fields.Number?.Value.Text);
        Pair(writer, "date", fields.Date?.Value.ToString());
        Pair(writer, "place", fields.Place?.Value);
        writer.WritePropertyName("issuer");
        if (fields.Issuer is { } issuer)
        {
            writer.WriteStartObject();
            Pair(writer, "name", issuer.Value.Name);
            Pair(writer, "level", issuer.Value.Level is { } level ? Name(level) : null);
            Pair(writer, "province", issuer.Value.Province);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull();
        }
        Pair(writer, "signer", fields.Signer?.Value);
        Pair(writer, "title", fields.Title?.Value);
        writer.WritePropertyName("parents");
        writer.WriteStartArray();
        foreach (var parent in document.Parents)
            writer.WriteValue(parent);
        writer.WriteEndArray();
        writer.WritePropertyName("spans");
        writer.WriteStartObject();
        Evidence(writer, "type", fields.Type);
        Evidence(writer, "number", fields.Number);
        Evidence(writer, "date", fields.Date);
        Evidence(writer, "place", fields.Place);
        Evidence(writer, "issuer", fields.Issuer);
        Evidence(writer, "signer", fields.Signer);
        Evidence(writer, "title", fields.Title);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteCitation(JsonWriter writer, Citation citation)
    {
        Pair(writer, "type", citation.Type?.Value);
        Pair(writer, "number", citation.Number?.Text);
        Pair(writer, "name", citation.Name);
        Pair(writer, "provision", citation.Provision);
        Pair(writer, "date", citation.Date?.ToString());
        writer.WritePropertyName("issuer");
        if (citation.Issuer is null)
        {
            writer.WriteNull();
        }
        else
        {
            writer.WriteStartObject();
            Pair(writer, "name", citation.Issuer);
            writer.WriteEndObject();
        }
        Pair(writer, "title", citation.Title);
        Pair(writer, "relation", Name(citation.Relation));
        Pair(writer, "within", citation.Within);
        Pair(writer, "text", citation.Text);
        Span(writer, citation.Span);
        Pair(writer, "rule", citation.Rule.Value);
        Pair(writer, "confidence", citation.Confidence);
        writer.WritePropertyName("resolution");
        writer.WriteStartObject();
        Pair(writer, "status", Name(citation.Resolution.Status));
        Pair(writer, "target", citation.Resolution.Target);
        writer.WritePropertyName("candidates");
        writer.WriteStartArray();
        foreach (var candidate in citation.Resolution.Candidates)
            writer.WriteValue(candidate);
        writer.WriteEndArray();
        Pair(writer, "reason", citation.Resolution.Reason);
        writer.WriteEndObject();
    }

    private static void WriteTarget(JsonWriter writer, Target target)
    {
        Pair(writer, "indicator", target.Indicator);
        Pair(writer, "value", target.Value);
        Pair(writer, "valueTo", target.ValueTo);
        Pair(writer, "unit", target.Unit);
        Pair(writer, "comparator", Name(target.Comparator));
        Pair(writer, "numerator", target.Numerator);
        Pair(writer, "denominator", target.Denominator);
        Pair(writer, "year", target.Year);
        Pair(writer, "text", target.Text);
        Span(writer, target.Span);
        Pair(writer, "rule", target.Rule.Value);
        Pair(writer, "confidence", target.Confidence);
    }

    private static void Evidence<T>(JsonWriter writer, string field, Extracted<T>? value)
    {
        if (value is null)
            return;
        writer.WritePropertyName(field);
        writer.WriteStartObject();
        Pair(writer, "start", value.Span.Start);
        Pair(writer, "length", value.Span.Length);
        Pair(writer, "rule", value.Rule.Value);
        writer.WriteEndObject();
    }

    internal static void List<T>(JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    internal static void Span(JsonWriter writer, TextSpan span)
    {
        writer.WritePropertyName("span");
        SpanValue(writer, span);
    }

    private static void SpanValue(JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject();
        Pair(writer, "start", span.Start);
        Pair(writer, "length", span.Length);
        writer.WriteEndObject();
    }

    internal static void Pair(JsonWriter writer, string name, object? value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    /// <summary>The values of an enum by their names, worked out once: rows are read by the million.</summary>
    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<string, TEnum?> Values = Enum.GetValues<TEnum>().ToDictionary(Name, value => (TEnum?)value, StringComparer.Ordinal);
    }
}
