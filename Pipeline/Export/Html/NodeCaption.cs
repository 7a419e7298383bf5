using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Export.Coverage;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>A node of the graph as texts cite it.</summary>
internal static class NodeCaption
{
    public static string Of(GraphNode node) => DocumentCaption.Of(new ComparedDocument(
        node.Path ?? node.Key, node.Key, node.Number is null && node.Title is not null ? null : node.Type?.Value, node.Number, node.Issuer, node.Date?.ToString(), node.Title));
}
