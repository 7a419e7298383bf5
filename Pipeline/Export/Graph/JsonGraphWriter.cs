using DirectiveMiner.Pipeline.Graph;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>{"nodes": [{key, type, number, …}], "edges": [{from, to, relation, parent, …, span}]}: the keys are those of <see cref="GraphAttributes"/>.</summary>
public sealed class JsonGraphWriter : IGraphWriter
{
    public void Write(CitationGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("schemaVersion");
        json.WriteValue(MinedDocumentJson.SchemaVersion);
        json.WritePropertyName("nodes");
        json.WriteStartArray();
        foreach (var node in graph.Nodes)
        {
            json.WriteStartObject();
            Pair(json, "key", node.Key);
            Pair(json, "type", node.Type?.Value);
            Pair(json, "number", node.Number);
            Pair(json, "issuer", node.Issuer);
            Pair(json, "date", node.Date?.ToString());
            Pair(json, "title", node.Title);
            Pair(json, "level", node.Level is { } level ? MinedDocumentJson.Name(level) : null);
            Pair(json, "inCorpus", node.InCorpus);
            Pair(json, "path", node.Path);
            Pair(json, "authority", node.Authority);
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
            Pair(json, "relation", MinedDocumentJson.Name(edge.Relation));
            Pair(json, "parent", edge.Parent);
            Pair(json, "heardOf", edge.HeardOf);
            Pair(json, "mentions", edge.Mentions);
            Pair(json, "evidence", edge.EvidenceDocument);
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

    private static void Pair(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
