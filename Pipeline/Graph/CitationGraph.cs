using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>Documents and who cites whom, held with the edges at each node side by side: walking a step costs the number of edges there.</summary>
public sealed class CitationGraph : ICitationGraph
{
    private readonly Dictionary<string, int> indexOf = new(StringComparer.Ordinal);
    private readonly Ends outgoing;
    private readonly Ends incoming;

    /// <summary>Edges must name nodes that are given; self-edges are refused.</summary>
    public CitationGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges)
    {
        Nodes = [.. nodes];
        Edges = [.. edges];
        for (var i = 0; i < Nodes.Length; i++)
            indexOf.Add(Nodes[i].Key, i);
        if (Edges.FirstOrDefault(edge => edge.From == edge.To) is { } self)
            throw new ArgumentException($"a document cannot cite itself: {self.From}", nameof(edges));
        outgoing = new Ends(Nodes.Length, [.. Edges.Select(edge => indexOf[edge.From])]);
        incoming = new Ends(Nodes.Length, [.. Edges.Select(edge => indexOf[edge.To])]);
    }

    public ImmutableArray<GraphNode> Nodes { get; }

    public ImmutableArray<GraphEdge> Edges { get; }

    public GraphNode? Find(string key) => indexOf.TryGetValue(key, out var index) ? Nodes[index] : null;

    public IEnumerable<GraphEdge> Cited(string key) => At(outgoing, key);

    public IEnumerable<GraphEdge> Citing(string key) => At(incoming, key);

    private IEnumerable<GraphEdge> At(Ends ends, string key) => indexOf.TryGetValue(key, out var node) ? ends.Of(node).Select(edge => Edges[edge]) : [];

    /// <summary>The edges at each node, in their order, in two arrays: those of node n are from starts[n] to starts[n + 1].</summary>
    private sealed class Ends
    {
        private readonly int[] starts;
        private readonly int[] edges;

        /// <summary>Given, for each edge, the node at this end of it.</summary>
        public Ends(int nodes, int[] nodeOfEdge)
        {
            starts = new int[nodes + 1];
            foreach (var node in nodeOfEdge)
                starts[node + 1]++;
            for (var node = 0; node < nodes; node++)
                starts[node + 1] += starts[node];
            edges = new int[nodeOfEdge.Length];
            var filled = starts.AsSpan(0, nodes).ToArray();
            for (var edge = 0; edge < nodeOfEdge.Length; edge++)
                edges[filled[nodeOfEdge[edge]]++] = edge;
        }

        public ArraySegment<int> Of(int node) => new(edges, starts[node], starts[node + 1] - starts[node]);
    }
}
