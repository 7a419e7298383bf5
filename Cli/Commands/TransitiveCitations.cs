using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using Spectre.Console;

namespace DirectiveMiner.Cli.Commands;

/// <summary>cites --transitive: who comes to a document through those that cite it, and by which path.</summary>
internal sealed class TransitiveCitations(StoredGraph graph)
{
    public void Write(Terminal terminal, IReadOnlyList<GraphNode> meant, bool asJson, bool quiet)
    {
        if (asJson)
            AnswerText.Write(terminal.Out, meant.Select(Json));
        else if (meant.Count == 0 && !quiet)
            terminal.Error.WriteLine("no stored document cites it in a way that tells which document is meant");
        else
        {
            foreach (var node in meant)
            {
                Trimmed.Write(terminal, Tree(node));
                terminal.Out.WriteLine();
            }
        }
    }

    private object Json(GraphNode node) => new
    {
        node.Key,
        Type = node.Type?.Value,
        node.Number,
        Date = node.Date?.ToString(),
        node.Issuer,
        node.Title,
        node.InCorpus,
        CitedBy = CitingPath.Below(graph, node.Key).Select(path => new
        {
            path.Node.Key,
            path.Node.InCorpus,
            path.Node.Path,
            Steps = path.Edges.Length,
            Through = path.Edges.Select(edge => new { edge.To, Relation = MinedDocumentJson.Name(edge.Relation), edge.Parent, edge.HeardOf, Evidence = edge.EvidenceDocument, Span = new { edge.EvidenceSpan.Start, edge.EvidenceSpan.Length } }),
        }),
    };

    private Tree Tree(GraphNode node)
    {
        var tree = new Tree(new Markup($"[bold]{Markup.Escape(DocumentLine.Of(node))}[/]{(node.InCorpus ? "" : " (not in the store)")}"));
        var drawn = new Dictionary<string, IHasTreeNodes>(StringComparer.Ordinal) { [node.Key] = tree };
        foreach (var path in CitingPath.Below(graph, node.Key))
        {
            var edge = path.Edges[0];
            drawn.Add(path.Node.Key, drawn[edge.To].AddNode(new Text(
                $"{MinedDocumentJson.Name(edge.Relation)}{(edge.Parent ? ", parent" : "")}: {DocumentLine.Of(path.Node)}{(path.Node.InCorpus ? "" : " (not in the store)")}")));
        }
        return tree;
    }
}
