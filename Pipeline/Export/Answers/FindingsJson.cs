using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Findings;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>Findings with the words of their evidence; the keys are those of docs/json.md. One instance for a list: what the documents are called is kept.</summary>
public sealed class FindingsJson(StoreFile store)
{
    private readonly DocumentQueries documents = new(store);
    private readonly StoredGraph graph = new(store);

    /// <summary>Reads the text of each document that gives evidence; of these the first so many.</summary>
    public object Of(Finding finding, int mostEvidence = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var evidence = finding.Evidence.Take(mostEvidence).Select(place => (place, document: documents.Find(place.Document)[0])).ToList();
        return new
        {
            Kind = MinedDocumentJson.Name(finding.Kind),
            finding.Document,
            finding.Other,
            finding.Message,
            finding.VietnameseMessage,
            EvidenceTotal = finding.Evidence.Length,
            Evidence = evidence.ConvertAll(told => new { told.place.Document, Text = told.place.Span.Of(documents.Text(told.document.Id)), Span = NodeJson.Span(told.place.Span) }),
            Documents = Named(finding).Concat(evidence.Select(told => told.document.Node())).DistinctBy(node => node.Key).Select(NodeJson.Of),
        };
    }

    private IEnumerable<GraphNode> Named(Finding finding) => new[] { finding.Document, finding.Other }.OfType<string>().Select(graph.Find).OfType<GraphNode>();
}
