using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Storage;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>All that was mined from one document, who cites it, and what is known of the documents that it cites; the keys are those of docs/json.md.</summary>
public sealed class ShowJson(StoreFile store)
{
    private readonly CitationQueries citations = new(store);
    private readonly StoredGraph graph = new(store);

    /// <summary>The record, with the places of its spans on their pages or without, and so many of the mentions that cite it.</summary>
    public JObject Of(DocumentRow document, bool places, int mostCitedBy = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(document);
        var record = new StoredRecords(store).Of(document.Id);
        var node = graph.Find(graph.NodeOf(document.Key, new DocumentQueries(store).WorkOf(document.Id)))!;
        if (places)
            PlacedRecord.AddPlaces(record, new StoredPlaces(store).Of(document.Id));
        record["caption"] = NodeJson.Caption(node);
        record["citedByTotal"] = citations.CountTo(document.Id);
        record["citedBy"] = new JArray(citations.To(document.Id, new MentionPage(null, mostCitedBy)).Rows.Select(CitedBy));
        record["documents"] = new JArray(Named(record).Select(key => graph.Find(key)).OfType<GraphNode>().Select(named => AnswerText.Token(NodeJson.Of(named))));
        return record;
    }

    /// <summary>The keys of the documents that the citations mean, or may mean.</summary>
    private static IEnumerable<string> Named(JObject record) => record["citations"]!
        .SelectMany(citation => citation["resolution"]!["candidates"]!.Select(key => (string)key!).Prepend((string?)citation["resolution"]!["target"]))
        .OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private static JObject CitedBy(CitationRow citation) => new()
    {
        ["document"] = citation.DocumentKey,
        ["relation"] = citation.Relation,
        ["parent"] = citation.IsParent,
        ["section"] = citation.Section,
        ["page"] = citation.Page,
        ["text"] = citation.Text,
        ["span"] = new JObject { ["start"] = citation.Start, ["length"] = citation.Length },
    };
}
