using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Cascade;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using static DirectiveMiner.Pipeline.Export.Html.PageText;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>The cascades: each document that plans carry out and that carries out no other known here, with the plans below it, and theirs.</summary>
internal sealed class CascadePage(StoreFile store)
{
    public void Write(TextWriter output, IEnumerable<(string Node, int Plans)> implemented)
    {
        Begin(output, Label("graph"), "");
        output.Write($"<h1 data-l=\"cascades\">{Text(Label("cascades"))}</h1>\n<p class=\"soft\" data-l=\"cascadesHint\">{Text(Label("cascadesHint"))}</p>\n");
        foreach (var (root, _) in implemented.Select(known => (known.Node, Plans: PlansBelow(known.Node))).Where(known => known.Plans > 0).OrderByDescending(known => known.Plans).ThenBy(known => known.Node, StringComparer.Ordinal))
        {
            var graph = new StoredGraph(store);
            var plans = PlanTree.Below(graph, root);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<details class=\"cascade\"><summary>{Linked(graph.Find(root)!)} <span class=\"soft\">({plans.Count})</span></summary>\n"));
            Below(output, plans.ToLookup(plan => plan.Via ?? root, StringComparer.Ordinal), root);
            output.Write("</details>\n");
        }
        End(output);
    }

    /// <summary>How many stored plans stand below a document; none where it carries out another itself, below which it is shown.</summary>
    private int PlansBelow(string root)
    {
        var graph = new StoredGraph(store);
        return graph.Cited(root).Any(edge => edge.Parent) ? 0 : PlanTree.Below(graph, root).Count;
    }

    /// <summary>Depth first, without recursion: chains may be as long as texts make them.</summary>
    private static void Below(TextWriter output, ILookup<string, PlanPlace> below, string root)
    {
        var open = new Stack<IEnumerator<PlanPlace>>([below[root].GetEnumerator()]);
        output.Write("<ul>");
        while (open.TryPeek(out var level))
        {
            if (!level.MoveNext())
            {
                open.Pop().Dispose();
                output.Write(open.Count > 0 ? "</ul></li>\n" : "</ul>\n");
                continue;
            }
            output.Write($"<li>{Linked(level.Current.Node)}");
            if (below.Contains(level.Current.Node.Key))
            {
                output.Write("<ul>");
                open.Push(below[level.Current.Node.Key].GetEnumerator());
            }
            else
            {
                output.Write("</li>\n");
            }
        }
    }

    private static string Linked(GraphNode node) =>
        $"<a href=\"{DocumentFolder}/{PageName.Of(node.Key)}\"{(node.InCorpus ? "" : " class=\"absent\"")}>{Text(NodeCaption.Of(node))}</a>{(node.Level is { } level ? " " + Named("span", "level", MinedDocumentJson.Name(level), "kind") : "")}";
}
