using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>JSON-LD with the terms of ELI (data.europa.eu/eli/ontology) and schema.org/Legislation where they fit; what they lack is under the project's own prefix.</summary>
public sealed class JsonLdWriter : IGraphWriter
{
    public void Write(CitationGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("@context");
        json.WriteStartObject();
        Pair(json, "schema", "https://schema.org/");
        Pair(json, "eli", "http://data.europa.eu/eli/ontology#");
        Pair(json, "dm", "urn:directiveminer:term:");
        json.WriteEndObject();
        json.WritePropertyName("@graph");
        json.WriteStartArray();
        foreach (var node in graph.Nodes)
        {
            json.WriteStartObject();
            Pair(json, "@id", Id(node.Key));
            Pair(json, "@type", "schema:Legislation");
            Present(json, "schema:legislationIdentifier", node.Number);
            Present(json, "schema:legislationType", node.Type?.Value);
            Present(json, "schema:legislationPassedBy", node.Issuer);
            Present(json, "schema:legislationDate", node.Date?.ToString());
            Present(json, "schema:name", node.Title);
            Pair(json, "dm:inCorpus", node.InCorpus);
            foreach (var group in graph.Cited(node.Key).GroupBy(edge => Term(edge.Relation)))
            {
                json.WritePropertyName(group.Key);
                json.WriteStartArray();
                foreach (var to in group.Select(edge => edge.To).Distinct())
                {
                    json.WriteStartObject();
                    Pair(json, "@id", Id(to));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteLine();
    }

    private static string Term(Relation relation) => relation switch
    {
        Relation.Basis => "eli:based_on",
        Relation.Implements => "eli:implements",
        Relation.Amends => "eli:amends",
        Relation.Repeals or Relation.Replaces => "eli:repeals",
        Relation.Guides => "dm:guides",
        Relation.Continues => "dm:continues",
        _ => "eli:cites",
    };

    private static string Id(string key) => "urn:directiveminer:" + key;

    private static void Present(JsonTextWriter json, string name, string? value)
    {
        if (value is not null)
            Pair(json, name, value);
    }

    private static void Pair(JsonTextWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
