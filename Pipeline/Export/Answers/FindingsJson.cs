using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Findings;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>Findings with the words of their evidence; the keys are those of docs/json.md.</summary>
public sealed class FindingsJson(StoreFile store)
{
    private readonly DocumentQueries documents = new(store);

    /// <summary>Reads the text of each document that gives evidence; of these the first so many.</summary>
    public object Of(Finding finding, int mostEvidence = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var graph = new StoredGraph(store);
        var told = finding.Evidence.Take(mostEvidence).ToList();
        return new
        {
            Kind = MinedDocumentJson.Name(finding.Kind),
            finding.Document,
            finding.Other,
            finding.Message,
            finding.VietnameseMessage,
            EvidenceTotal = finding.Evidence.Length,
            Evidence = told.Select(evidence => new
            {
                evidence.Document,
                Text = evidence.Span.Of(documents.Text(documents.Find(evidence.Document)[0].Id)),
                Span = NodeJson.Span(evidence.Span),
            }),
            Documents = told.Select(evidence => evidence.Document).Prepend(finding.Other).Prepend(finding.Document).OfType<string>().Distinct().Select(graph.Find).OfType<GraphNode>().Select(NodeJson.Of),
        };
    }
}
