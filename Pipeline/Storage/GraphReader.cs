using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// Reads the citation graph out of the store: a node for every document known, in the store or only cited, and an edge for what the resolved citations tell.
/// The key of a node is that of its first stored document, else that of the work. In order of keys, whatever the order of arrival.
/// </summary>
public sealed class GraphReader(StoreFile store)
{
    private readonly Dictionary<string, (string Key, bool InStore)> nodeOfWork = new(StringComparer.Ordinal);
    private readonly Dictionary<long, (string Key, string Node)> documents = [];

    public CorpusGraph Read()
    {
        nodeOfWork.Clear();
        documents.Clear();
        var nodes = ReadNodes();
        var edges = new EdgeBuilder();
        foreach (var mention in Mentions())
            edges.Add(mention);
        var ordered = nodes.OrderBy(node => node.Key, StringComparer.Ordinal).ToList();
        var built = edges.Build();
        var indexOf = ordered.Select((node, index) => (node.Key, index)).ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        var rank = Authority.Of(ordered.Count, [.. built.Where(edge => Authority.Counts(edge.Relation)).Select(edge => (indexOf[edge.From], indexOf[edge.To])).Distinct()]);
        return new CorpusGraph(
            new CitationGraph(ordered.Select((node, index) => GraphRows.Whole(node) with { Authority = rank[index] }), built),
            documents.Values.ToDictionary(pair => pair.Key, pair => pair.Node, StringComparer.Ordinal));
    }

    private List<GraphNode> ReadNodes()
    {
        var stored = store.Rows(
            row => (Work: row.Text(0), Node: GraphRows.Document(row), Id: row.GetInt64(9)),
            $"SELECT {GraphRows.DocumentColumns}, id FROM documents ORDER BY key");
        var nodes = new Dictionary<string, GraphNode>(StringComparer.Ordinal);
        foreach (var (work, node, id) in stored)
        {
            var key = work is null ? node.Key : nodeOfWork.TryAdd(work, (node.Key, true)) ? node.Key : nodeOfWork[work].Key;
            documents.Add(id, (node.Key, key));
            nodes.TryAdd(key, node);
        }
        var taken = stored.Select(document => document.Node.Key).ToHashSet(StringComparer.Ordinal);
        using var row = store.Command($"SELECT {GraphRows.WorkColumns} FROM works ORDER BY key, bucket").ExecuteReader();
        while (row.Read())
        {
            var work = GraphRows.Work(row);
            if (!nodeOfWork.TryGetValue(work.Key, out var known))
                nodeOfWork.Add(work.Key, known = (taken.Contains(work.Key) ? work.Key + GraphRows.OnlyCited : work.Key, false));
            nodes[known.Key] = nodes.TryGetValue(known.Key, out var gathered) ? GraphRows.Merge(gathered, work) : work with { Key = known.Key };
        }
        return [.. nodes.Values];
    }

    /// <summary>What the resolved citations tell.</summary>
    private IEnumerable<GraphMention> Mentions()
    {
        using var row = store.Command(
            $"SELECT {GraphRows.MentionColumns} FROM citations "
            + "LEFT JOIN citations AS container ON container.document_id = citations.document_id AND container.position = citations.within "
            + "WHERE citations.status = 'resolved' ORDER BY citations.document_id, citations.position").ExecuteReader();
        while (row.Read())
        {
            if (GraphRows.Mention(row, documents[row.GetInt64(0)], work => nodeOfWork[work]) is { } mention)
                yield return mention;
        }
    }
}
