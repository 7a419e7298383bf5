using System.Globalization;
using DirectiveMiner.Pipeline.Graph;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>{"nodes": [{key, type, number, …}], "edges": [{from, to, relation, parent, …, span}]}: the keys are those of <see cref="GraphAttributes"/>, with start and length as a span. Of a part of the graph, "start" and "truncated" come before.</summary>
public sealed class JsonGraphWriter(GraphPart? part = null) : IGraphWriter
{
    public void Write(CitationGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("schemaVersion");
        json.WriteValue(MinedDocumentJson.SchemaVersion);
        if (part is not null)
        {
            Pair(json, "start", part.Start);
            Pair(json, "truncated", part.IsCut);
        }
        json.WritePropertyName("nodes");
        json.WriteStartArray();
        foreach (var node in graph.Nodes)
        {
            json.WriteStartObject();
            Pair(json, "key", node.Key);
            foreach (var attribute in GraphAttributes.OfNode)
                Pair(json, attribute.Name, Typed(attribute.Kind, attribute.Value(node)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("edges");
        json.WriteStartArray();
        foreach (var edge in graph.Edges)
        {
            json.WriteStartObject();
            Pair(json, "from", edge.From);
            Pair(json, "to", edge.To);
            foreach (var attribute in GraphAttributes.OfEdge.Where(attribute => attribute.Name is not ("start" or "length")))
                Pair(json, attribute.Name, Typed(attribute.Kind, attribute.Value(edge)));
            json.WritePropertyName("span");
            json.WriteStartObject();
            Pair(json, "start", edge.EvidenceSpan.Start);
            Pair(json, "length", edge.EvidenceSpan.Length);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteLine();
    }

    private static object? Typed(string kind, string? value) => (kind, value) switch
    {
        (_, null) => null,
        ("boolean", _) => value == "true",
        ("integer", _) => int.Parse(value, CultureInfo.InvariantCulture),
        ("double", _) => double.Parse(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    private static void Pair(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
