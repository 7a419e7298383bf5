using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// The citation graph read out of the store as it is walked: a step costs the mentions there, whatever the store holds. What was read is kept, so an instance is for one question
/// over a store that does not change meanwhile. The same nodes and edges as <see cref="GraphReader"/> gives, but for authority, which only the whole graph tells.
/// </summary>
public sealed class StoredGraph(StoreFile store, int mostMentions = int.MaxValue) : ICitationGraph
{
    private const string Mentions =
        "SELECT " + GraphRows.MentionColumns + ", documents.key, documents.work FROM citations JOIN documents ON documents.id = citations.document_id "
        + "LEFT JOIN citations AS container ON container.document_id = citations.document_id AND container.position = citations.within WHERE citations.status = 'resolved' AND ";

    /// <summary>What the titles of cited documents cite, read from the side of the document whose title it is.</summary>
    private const string HeardOf =
        "SELECT " + GraphRows.MentionColumns + ", documents.key, documents.work FROM citations AS container "
        + "JOIN citations ON citations.document_id = container.document_id AND citations.within = container.position JOIN documents ON documents.id = container.document_id "
        + "WHERE citations.status = 'resolved' AND container.work = $work";

    private readonly Dictionary<string, (string Key, bool InStore)> nodeOfWork = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphNode?> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<GraphEdge>> cited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<GraphEdge>> citing = new(StringComparer.Ordinal);

    /// <summary>At some node there were more than the most mentions to be read; those of parents came first.</summary>
    public bool IsCut { get; private set; }

    /// <summary>So many nodes are held.</summary>
    internal int Held => nodeOfWork.Count;

    public GraphNode? Find(string key)
    {
        if (!nodes.TryGetValue(key, out var node))
            nodes.Add(key, node = Read(key) is { } read ? GraphRows.Whole(read) : null);
        return node;
    }

    public IEnumerable<GraphEdge> Cited(string key)
    {
        if (cited.TryGetValue(key, out var known))
            return known;
        var edges = new EdgeBuilder();
        if (WorkOf(key) is { } work)
        {
            Add(edges, Mentions + "citations.within IS NULL AND documents.work = $work", ("$work", work));
            Add(edges, HeardOf, ("$work", work));
        }
        else
        {
            Add(edges, Mentions + "citations.within IS NULL AND documents.key = $key", ("$key", key));
        }
        return cited[key] = edges.Build();
    }

    public IEnumerable<GraphEdge> Citing(string key)
    {
        if (citing.TryGetValue(key, out var known))
            return known;
        var edges = new EdgeBuilder();
        if (WorkOf(key) is { } work)
            Add(edges, Mentions + "citations.work = $work", ("$work", work));
        return citing[key] = edges.Build();
    }

    /// <summary>The node of a work.</summary>
    public string NodeOfWork(string work) => Node(work).Key;

    /// <summary>The node of a stored document, by its key and that of its work, which is null where none is known.</summary>
    public string NodeOf(string document, string? work) => work is null ? document : NodeOfWork(work);

    /// <summary>The work that a node stands for; null for a stored document without one, and for what is no node.</summary>
    public string? WorkOf(string key)
    {
        if (store.Command("SELECT work FROM documents WHERE key = $key", ("$key", key)).ExecuteScalar() is { } work)
            return work as string;
        var cited = key.EndsWith(GraphRows.OnlyCited, StringComparison.Ordinal) ? key[..^GraphRows.OnlyCited.Length] : key;
        return NodeOfWork(cited) == key ? cited : null;
    }

    private (string Key, bool InStore) Node(string work)
    {
        if (nodeOfWork.TryGetValue(work, out var node))
            return node;
        node = store.Command("SELECT min(key) FROM documents WHERE work = $work", ("$work", work)).ExecuteScalar() is string first ? (first, true)
            : store.Command("SELECT 1 FROM documents WHERE key = $work", ("$work", work)).ExecuteScalar() is null ? (work, false)
            : (work + GraphRows.OnlyCited, false);
        nodeOfWork.Add(work, node);
        return node;
    }

    private GraphNode? Read(string key)
    {
        var work = WorkOf(key);
        var node = store.Rows(GraphRows.Document, $"SELECT {GraphRows.DocumentColumns} FROM documents WHERE key = $key", ("$key", key)).SingleOrDefault();
        if (work is null || NodeOfWork(work) != key)
            return work is null ? node : null;
        var known = store.Rows(GraphRows.Work, $"SELECT {GraphRows.WorkColumns} FROM works WHERE key = $work ORDER BY bucket", ("$work", work));
        return node is not null ? known.Aggregate(node, GraphRows.Merge) : known.Count > 0 ? known.Aggregate(GraphRows.Merge) with { Key = key } : null;
    }

    private void Add(EdgeBuilder edges, string sql, (string, object?) of)
    {
        var limited = mostMentions == int.MaxValue ? store.Rows(Mention, sql, of) : store.Rows(Mention, sql + " ORDER BY citations.is_parent DESC, citations.id LIMIT $most", of, ("$most", mostMentions + 1));
        IsCut |= limited.Count > mostMentions;
        foreach (var mention in limited.Take(mostMentions))
        {
            if (mention is not null)
                edges.Add(mention);
        }
    }

    private GraphMention? Mention(SqliteDataReader row) => GraphRows.Mention(row, (row.GetString(8), NodeOf(row.GetString(8), row.Text(9))), Node);
}
