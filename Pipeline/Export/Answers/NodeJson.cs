using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Export.Coverage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>A document of the graph, in the store or only cited, as the answers tell of it.</summary>
public static class NodeJson
{
    /// <summary>What tells it from others that a user may mean.</summary>
    public static object Candidate(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new { node.Key, Type = node.Type?.Value, node.Number, Date = node.Date?.ToString(), node.Issuer, node.Title };
    }

    /// <summary>All that is known of it. Caption is the document as Vietnamese texts cite it.</summary>
    public static object Of(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new
        {
            node.Key, Type = node.Type?.Value, node.Number, Date = node.Date?.ToString(), node.Issuer, node.Title, Level = Level(node), node.InCorpus, node.Path, Caption = Caption(node),
        };
    }

    internal static string? Level(GraphNode node) => node.Level is { } level ? MinedDocumentJson.Name(level) : null;

    internal static object Span(TextSpan span) => new { span.Start, span.Length };

    internal static string Caption(GraphNode node) =>
        DocumentCaption.Of(new ComparedDocument(node.Path ?? node.Key, node.Key, node.Type?.Value, node.Number, node.Issuer, node.Date?.ToString(), node.Title));
}
