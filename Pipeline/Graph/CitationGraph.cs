using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>Documents and who cites whom, held as adjacency lists: walking a step costs the number of edges there.</summary>
public sealed class CitationGraph
{
    private readonly Dictionary<string, int> indexOf = new(StringComparer.Ordinal);
    private readonly int[][] outgoing;
    private readonly int[][] incoming;

    /// <summary>Edges must name nodes that are given; self-edges are refused.</summary>
    public CitationGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges)
    {
        Nodes = [.. nodes];
        Edges = [.. edges];
        for (var i = 0; i < Nodes.Length; i++)
            indexOf.Add(Nodes[i].Key, i);
        var (toOf, fromOf) = (new List<int>?[Nodes.Length], new List<int>?[Nodes.Length]);
        for (var i = 0; i < Edges.Length; i++)
        {
            var (from, to) = (indexOf[Edges[i].From], indexOf[Edges[i].To]);
            if (from == to)
                throw new ArgumentException($"a document cannot cite itself: {Edges[i].From}", nameof(edges));
            (toOf[from] ??= []).Add(i);
            (fromOf[to] ??= []).Add(i);
        }
        outgoing = [.. toOf.Select(list => list?.ToArray() ?? [])];
        incoming = [.. fromOf.Select(list => list?.ToArray() ?? [])];
    }

    public ImmutableArray<GraphNode> Nodes { get; }

    public ImmutableArray<GraphEdge> Edges { get; }

    public GraphNode? Find(string key) => indexOf.TryGetValue(key, out var index) ? Nodes[index] : null;

    /// <summary>The edges of the documents that this one cites.</summary>
    public IEnumerable<GraphEdge> Cited(string key) => indexOf.TryGetValue(key, out var index) ? outgoing[index].Select(edge => Edges[edge]) : [];

    /// <summary>The edges of the documents that cite this one.</summary>
    public IEnumerable<GraphEdge> Citing(string key) => indexOf.TryGetValue(key, out var index) ? incoming[index].Select(edge => Edges[edge]) : [];

    /// <summary>The part of the graph within <paramref name="depth"/> steps of a document: up to what it cites, down to what cites it, or both.</summary>
    public CitationGraph Around(string key, int depth, GraphDirection direction)
    {
        var reached = new Dictionary<string, int> { [key] = 0 };
        var queue = new Queue<string>([key]);
        while (queue.TryDequeue(out var at))
        {
            if (reached[at] == depth)
                continue;
            var next = Enumerable.Empty<string>();
            if (direction is GraphDirection.Up or GraphDirection.Both)
                next = next.Concat(Cited(at).Select(edge => edge.To));
            if (direction is GraphDirection.Down or GraphDirection.Both)
                next = next.Concat(Citing(at).Select(edge => edge.From));
            foreach (var neighbour in next.ToList())
            {
                if (reached.TryAdd(neighbour, reached[at] + 1))
                    queue.Enqueue(neighbour);
            }
        }
        return new CitationGraph(
            reached.Keys.Select(node => indexOf[node]).Order().Select(index => Nodes[index]),
            reached.Keys.SelectMany(node => outgoing[indexOf[node]]).Order().Select(index => Edges[index]).Where(edge => reached.ContainsKey(edge.To)));
    }
}
