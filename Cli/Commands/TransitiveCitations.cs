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
            AnswerText.Write(terminal.Out, CitesJson.Transitive(meant, graph));
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
