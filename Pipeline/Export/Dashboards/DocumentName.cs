using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>What names a document, in the store or only cited, with the keys of the graph's nodes (docs/json.md).</summary>
public sealed record DocumentName(string Key, string? Type, string? Number, string? Date, string? Issuer, string? Title, string? Level, bool InCorpus)
{
    public static DocumentName Of(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new DocumentName(
            node.Key, node.Type?.Value, node.Number, node.Date?.ToString(), node.Issuer, node.Title, node.Level is { } level ? MinedDocumentJson.Name(level) : null, node.InCorpus);
    }
}
