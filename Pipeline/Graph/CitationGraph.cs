using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>Documents and who cites whom, held as adjacency lists: walking a step costs the number of edges there.</summary>
public sealed class CitationGraph : ICitationGraph
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

    public IEnumerable<GraphEdge> Cited(string key) => indexOf.TryGetValue(key, out var index) ? outgoing[index].Select(edge => Edges[edge]) : [];

    public IEnumerable<GraphEdge> Citing(string key) => indexOf.TryGetValue(key, out var index) ? incoming[index].Select(edge => Edges[edge]) : [];
}
