using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>Who cites a document, where and how; the keys are those of docs/json.md.</summary>
public static class CitesJson
{
    /// <summary>The mentions themselves. Reads the path of each document that makes one.</summary>
    public static object Of(IEnumerable<CitedDocument> cited, DocumentQueries documents) => cited.Select(document => new
    {
        document.Type,
        document.Number,
        document.Name,
        document.Date,
        document.Issuer,
        Target = document.Node?.Key,
        document.Node?.InCorpus,
        document.Reason,
        document.Candidates,
        document.Total,
        Mentions = document.Mentions.Select(mention => new
        {
            mention.DocumentKey,
            documents.ById(mention.DocumentId).Path,
            mention.Relation,
            mention.IsParent,
            mention.Section,
            mention.Page,
            mention.Text,
            Span = new { mention.Start, mention.Length },
            mention.Status,
            mention.Reason,
        }),
        Next = document.Next?.ToString(),
    });

    /// <summary>Who comes to each of these documents through those that cite it, and by which path; the nearest so many.</summary>
    public static object Transitive(IEnumerable<GraphNode> meant, ICitationGraph graph, int most = int.MaxValue) => meant.Select(node =>
    {
        var paths = CitingPath.Below(graph, node.Key, most);
        return new
        {
            node.Key,
            Type = node.Type?.Value,
            node.Number,
            Date = node.Date?.ToString(),
            node.Issuer,
            node.Title,
            node.InCorpus,
            CitedBy = paths.Take(most).Select(path => new
            {
                path.Node.Key,
                path.Node.InCorpus,
                path.Node.Path,
                Steps = path.Edges.Length,
                Through = path.Edges.Select(edge => new { edge.To, Relation = MinedDocumentJson.Name(edge.Relation), edge.Parent, edge.HeardOf, Evidence = edge.EvidenceDocument, Span = NodeJson.Span(edge.EvidenceSpan) }),
            }),
            Truncated = paths.Count > most,
        };
    });
}
