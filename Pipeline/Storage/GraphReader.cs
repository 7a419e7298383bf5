using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Resolution;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// Reads the citation graph out of the store: a node for every document known, in the store or only cited, and an edge for what the resolved citations tell.
/// The key of a node is that of its first stored document, else that of the work. In order of keys, whatever the order of arrival.
/// </summary>
public sealed class GraphReader(StoreFile store)
{
    private readonly Dictionary<string, string> nodeOfWork = new(StringComparer.Ordinal);
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
            new CitationGraph(ordered.Select((node, index) => node with { Authority = rank[index] }), built),
            documents.Values.ToDictionary(pair => pair.Key, pair => pair.Node, StringComparer.Ordinal));
    }

    /// <summary>The node of a work; after <see cref="Read"/>.</summary>
    internal string NodeOfWork(string work) => nodeOfWork[work];

    private List<GraphNode> ReadNodes()
    {
        var stored = store.Rows(
            row => (Id: row.GetInt64(0), Work: row.Text(1), Node: DocumentNode(row)),
            "SELECT id, work, key, type, number, issuer, date, title, issuer_level, path FROM documents ORDER BY key");
        var nodes = new Dictionary<string, GraphNode>(StringComparer.Ordinal);
        foreach (var (id, work, node) in stored)
        {
            var key = work is null ? node.Key : nodeOfWork.TryAdd(work, node.Key) ? node.Key : nodeOfWork[work];
            documents.Add(id, (node.Key, key));
            nodes.TryAdd(key, node);
        }
        var taken = stored.Select(document => document.Node.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var work in store.Rows(WorkNode, "SELECT key, type, number, issuer, dates, title, level, bucket FROM works ORDER BY key, bucket").GroupBy(node => node.Key))
        {
            var known = work.Aggregate(Merge);
            if (!nodeOfWork.TryGetValue(known.Key, out var key))
                nodeOfWork.Add(known.Key, key = taken.Contains(known.Key) ? known.Key + "/cited" : known.Key);
            nodes[key] = nodes.TryGetValue(key, out var document) ? Merge(document, known) : known with { Key = key };
        }
        return [.. nodes.Values];
    }

    /// <summary>What the resolved citations tell. One in the title of another document is told of that other; a document not in the store has its parents only from there.</summary>
    private IEnumerable<GraphMention> Mentions()
    {
        var inStore = documents.Values.Select(pair => pair.Node).ToHashSet(StringComparer.Ordinal);
        using var row = store.Command(
            "SELECT citations.document_id, citations.work, citations.relation, citations.is_parent, citations.start, citations.length, citations.within, container.work "
            + "FROM citations LEFT JOIN citations AS container ON container.document_id = citations.document_id AND container.position = citations.within "
            + "WHERE citations.status = 'resolved' ORDER BY citations.document_id, citations.position").ExecuteReader();
        while (row.Read())
        {
            var (document, to) = (documents[row.GetInt64(0)], nodeOfWork[row.GetString(1)]);
            var relation = MinedDocumentJson.Parse<Relation>(row.GetString(2))!.Value;
            var span = new TextSpan(row.GetInt32(4), row.GetInt32(5));
            if (row.IsDBNull(6))
                yield return new GraphMention(document.Node, to, relation, row.GetBoolean(3), false, document.Key, span);
            else if (row.Text(7) is { } container && nodeOfWork[container] is var from && from != document.Node)
                yield return new GraphMention(from, to, relation, relation == Relation.Implements && !inStore.Contains(from), true, document.Key, span);
        }
    }

    private static GraphNode DocumentNode(SqliteDataReader row) => new(
        row.GetString(2), row.Text(3) is { } type ? new DocumentTypeCode(type) : null, row.Text(4), row.Text(5), PartialDate.TryParse(row.Text(6)), row.Text(7),
        MinedDocumentJson.Parse<AdministrativeLevel>(row.Text(8)), true, row.GetString(9), 0);

    private static GraphNode WorkNode(SqliteDataReader row)
    {
        var isName = Buckets.IsOfName(row.GetString(7));
        return new GraphNode(
            row.GetString(0), row.Text(1) is { } type ? new DocumentTypeCode(type) : null, isName ? null : row.GetString(2), row.Text(3),
            PartialDate.TryParse(row.GetString(4).Split(',')[0]), isName ? row.GetString(2) : row.Text(5), MinedDocumentJson.Parse<AdministrativeLevel>(row.Text(6)), false, null, 0);
    }

    /// <summary>What the first leaves out is taken from the second; so are number and date where the first has no serial yet.</summary>
    private static GraphNode Merge(GraphNode first, GraphNode second) => first with
    {
        Type = first.Type ?? second.Type,
        Number = Signed(first) ? first.Number ?? second.Number : second.Number ?? first.Number,
        Issuer = first.Issuer ?? second.Issuer,
        Date = Signed(first) ? first.Date ?? second.Date : second.Date ?? first.Date,
        Title = first.Title ?? second.Title,
        Level = first.Level ?? second.Level,
    };

    private static bool Signed(GraphNode node) => node.Number is not (['/', ..] or ['-', ..]);
}
