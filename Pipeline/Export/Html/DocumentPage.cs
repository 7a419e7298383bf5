using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using static DirectiveMiner.Pipeline.Export.Html.PageText;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>
/// The page of one document, in the store or only heard of: what it says of itself, what it cites and what cites it, as lists and as a drawing, and, where it is stored, its original text with every mention marked.
/// </summary>
internal sealed class DocumentPage(StoreFile store, IReadOnlySet<string> comparedParents)
{
    private readonly DocumentQueries documents = new(store);
    private readonly CitationQueries citations = new(store);

    /// <summary>The page of a stored document.</summary>
    public void Write(TextWriter output, DocumentRow document)
    {
        var graph = new StoredGraph(store);
        var node = graph.NodeOf(document.Key, documents.WorkOf(document.Id));
        var shown = graph.Find(node)! with { Key = node, Type = document.Type is { } type ? new DocumentTypeCode(type) : null, Number = document.Number, Issuer = document.Issuer, Title = document.Title };
        Begin(output, NodeCaption.Of(shown), "../", "document.js");
        Heading(output, shown);
        Fields(output, document, node);
        Links(output, graph, node);
        var targets = new TargetQueries(store).List(new TargetFilter(null, null, null, null, null, document.Id));
        var campaigns = new CampaignQueries(store).List(new CampaignFilter(null, null, null, null, document.Id));
        Targets(output, targets);
        Campaigns(output, campaigns);
        Problems(output, document);
        output.Write($"{Labelled("h2", "text")}<p class=\"soft legend\">{Labelled("span", "citation", "mark citation")} {Labelled("span", "target", "mark target")} {Labelled("span", "campaign", "mark campaign")}</p>\n<div class=\"text\" id=\"text\">");
        MarkedText.Write(output, documents.Text(document.Id), Marks(document.Id, targets, campaigns));
        output.Write("</div>\n");
        End(output);
    }

    /// <summary>The page of a document that is only cited.</summary>
    public static void WriteCited(TextWriter output, StoredGraph graph, GraphNode node)
    {
        Begin(output, NodeCaption.Of(node), "../");
        Heading(output, node);
        output.Write(Labelled("p", "absent"));
        Links(output, graph, node.Key);
        End(output);
    }

    private static void Heading(TextWriter output, GraphNode node) => output.Write($"<h1>{Text(NodeCaption.Of(node))}</h1>\n<p class=\"soft\">{Text(node.Title)}</p>\n");

    private void Fields(TextWriter output, DocumentRow document, string node)
    {
        output.Write("<dl class=\"fields\">");
        foreach (var (name, value) in new[]
        {
            ("place", document.Place), ("province", document.Province), ("signer", document.Signer), ("path", Path.GetFileName(document.Path)),
        })
        {
            if (value is not null)
                output.Write($"{Labelled("dt", name)}<dd>{Text(value)}</dd>");
        }
        output.Write("</dl>\n");
        if (comparedParents.Contains(node))
            output.Write($"<p><a href=\"../{CoverageFolder}/{PageName.Of(node)}\" data-l=\"coverage\">{Text(Label("coverage"))}</a></p>\n");
    }

    private static void Links(TextWriter output, StoredGraph graph, string node)
    {
        var (cited, citing) = (graph.Cited(node).ToList(), graph.Citing(node).ToList());
        if (cited.Count + citing.Count == 0)
            return;
        output.Write(Labelled("h2", "graph"));
        NeighbourhoodSvg.Write(output, graph.Find(node)!, [.. cited, .. citing], key => graph.Find(key)!);
        List(output, "parents", cited.Where(edge => edge.Parent), edge => edge.To, graph);
        List(output, "plans", citing.Where(edge => edge.Parent), edge => edge.From, graph);
        List(output, "cited", cited.Where(edge => !edge.Parent), edge => edge.To, graph);
        List(output, "citing", citing.Where(edge => !edge.Parent), edge => edge.From, graph);
    }

    private static void List(TextWriter output, string label, IEnumerable<GraphEdge> edges, Func<GraphEdge, string> end, StoredGraph graph)
    {
        var lines = edges.ToList();
        if (lines.Count == 0)
            return;
        output.Write($"<details{(label is "parents" or "plans" ? " open" : "")}><summary>{Labelled("span", label)} ({lines.Count})</summary><ul>\n");
        foreach (var edge in lines)
        {
            var node = graph.Find(end(edge))!;
            output.Write($"<li>{Named("span", "relation", MinedDocumentJson.Name(edge.Relation), "kind")} <a href=\"{PageName.Of(node.Key)}\"{(node.InCorpus ? "" : " class=\"absent\"")}>{Text(NodeCaption.Of(node))}</a></li>\n");
        }
        output.Write("</ul></details>\n");
    }

    private static void Targets(TextWriter output, IReadOnlyList<TargetRow> rows)
    {
        if (rows.Count == 0)
            return;
        output.Write($"<details><summary>{Labelled("span", "targets")} ({rows.Count})</summary><div class=\"scroll\" tabindex=\"0\"><table><thead><tr>{Labelled("th", "indicator")}{Labelled("th", "figure")}{Labelled("th", "year")}</tr></thead><tbody>\n");
        foreach (var row in rows)
            output.Write($"<tr><td><a href=\"#at-{row.Start}\">{Text(row.Indicator)}</a></td><td class=\"figure\">{Text(TargetFigure.Of(row))}</td><td class=\"figure\">{row.Year}</td></tr>\n");
        output.Write("</tbody></table></div></details>\n");
    }

    private static void Campaigns(TextWriter output, IReadOnlyList<CampaignRow> mentions)
    {
        var rows = mentions.DistinctBy(row => row.NameFolded).ToList();
        if (rows.Count == 0)
            return;
        output.Write($"<details><summary>{Labelled("span", "campaigns")} ({rows.Count})</summary><ul>\n");
        foreach (var row in rows)
            output.Write($"<li><a href=\"#at-{row.Start}\">{Text(row.Name)}</a>{(row.Period is null ? "" : $" ({Text(row.Period)})")}{(row.Launcher is null ? "" : $", {Text(row.Launcher)}")}</li>\n");
        output.Write("</ul></details>\n");
    }

    private void Problems(TextWriter output, DocumentRow document)
    {
        var rows = documents.Problems(document.Id);
        if (rows.Count > 0)
            output.Write($"<details><summary>{Labelled("span", "problems")} ({rows.Count})</summary><ul>{string.Concat(rows.Select(row => $"<li><code>{Text(row.Code)}</code> {Text(row.Message)}</li>"))}</ul></details>\n");
    }

    private IEnumerable<TextMark> Marks(long document, IReadOnlyList<TargetRow> targets, IReadOnlyList<CampaignRow> campaigns)
    {
        foreach (var citation in citations.Of(document))
        {
            var isKnown = citation.Status == MinedDocumentJson.Name(ResolutionStatus.Resolved);
            yield return new TextMark(
                new TextSpan(citation.Start, citation.Length), isKnown ? "citation" : "citation open",
                $"{Label("relation-" + citation.Relation)}: {(isKnown ? citation.Target : Label("status-" + citation.Status) + (citation.Reason is { } reason ? $" – {reason}" : ""))}",
                isKnown ? PageName.Of(citation.Target!) : null);
        }
        foreach (var target in targets)
            yield return new TextMark(new TextSpan(target.Start, target.Length), "target", $"{target.Indicator}: {TargetFigure.Of(target)}{(target.Year is { } year ? $", {year}" : "")}", null);
        foreach (var campaign in campaigns)
            yield return new TextMark(new TextSpan(campaign.Start, campaign.Length), "campaign", $"{Label("kind-" + campaign.Kind)}: {campaign.Name}", null);
    }
}
