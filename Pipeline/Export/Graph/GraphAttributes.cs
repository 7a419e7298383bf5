using System.Globalization;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>What every format tells of a node and an edge: one list, so that the formats cannot disagree.</summary>
public static class GraphAttributes
{
    public static IReadOnlyList<GraphAttribute<GraphNode>> OfNode { get; } =
    [
        new("type", "string", node => node.Type?.Value),
        new("number", "string", node => node.Number),
        new("issuer", "string", node => node.Issuer),
        new("date", "string", node => node.Date?.ToString()),
        new("title", "string", node => node.Title),
        new("level", "string", node => node.Level is { } level ? MinedDocumentJson.Name(level) : null),
        new("inCorpus", "boolean", node => node.InCorpus ? "true" : "false"),
        new("path", "string", node => node.Path),
        new("authority", "double", node => node.Authority?.ToString("R", CultureInfo.InvariantCulture)),
    ];

    public static IReadOnlyList<GraphAttribute<GraphEdge>> OfEdge { get; } =
    [
        new("relation", "string", edge => MinedDocumentJson.Name(edge.Relation)),
        new("parent", "boolean", edge => edge.Parent ? "true" : "false"),
        new("heardOf", "boolean", edge => edge.HeardOf ? "true" : "false"),
        new("mentions", "integer", edge => edge.Mentions.ToString(CultureInfo.InvariantCulture)),
        new("evidence", "string", edge => edge.EvidenceDocument),
        new("start", "integer", edge => edge.EvidenceSpan.Start.ToString(CultureInfo.InvariantCulture)),
        new("length", "integer", edge => edge.EvidenceSpan.Length.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>What a reader calls the node: its number where it has one, else its title.</summary>
    public static string Label(GraphNode node) => node.Number ?? node.Title ?? node.Key;
}
