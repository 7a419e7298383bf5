using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Resolution;
using Xunit;

namespace DirectiveMiner.Tests.Graph;

/// <summary>What is read of the graph while it is walked is what the graph read as a whole says.</summary>
public sealed class GraphReadStepByStep : IDisposable
{
    private readonly StoredTexts store = CorpusTexts.Stored(CorpusTexts.Names);
    private readonly CitationGraph whole;

    public GraphReadStepByStep() => whole = store.Graph().Graph;

    [Fact]
    public void HasTheNodesOfTheWholeGraph()
    {
        var graph = new StoredGraph(store.Store);

        Assert.NotEmpty(whole.Nodes);
        Assert.All(whole.Nodes, node => Assert.Equal(node with { Authority = null }, graph.Find(node.Key)));
        Assert.Null(graph.Find("kh/1-kh-ubnd/nobody/2024"));
    }

    [Fact]
    public void HasTheEdgesOfTheWholeGraph()
    {
        var graph = new StoredGraph(store.Store);

        Assert.All(whole.Nodes, node => Assert.Equal(Listed(whole.Cited(node.Key)), Listed(graph.Cited(node.Key))));
        Assert.All(whole.Nodes, node => Assert.Equal(Listed(whole.Citing(node.Key)), Listed(graph.Citing(node.Key))));
        Assert.Contains(whole.Edges, edge => edge.HeardOf);
    }

    [Theory]
    [InlineData(GraphDirection.Up)]
    [InlineData(GraphDirection.Down)]
    [InlineData(GraphDirection.Both)]
    public void HasTheSameNeighbourhoods(GraphDirection direction) => Assert.All(whole.Nodes, node =>
    {
        var (one, other) = (Neighbourhood.Of(whole, node.Key, new GraphScope(2, direction)).Graph, Neighbourhood.Of(new StoredGraph(store.Store), node.Key, new GraphScope(2, direction)).Graph);
        Assert.Equal(one.Nodes.Select(found => found.Key), other.Nodes.Select(found => found.Key));
        Assert.Equal(Listed(one.Edges), Listed(other.Edges));
    });

    public void Dispose() => store.Dispose();

    private static IEnumerable<string> Listed(IEnumerable<GraphEdge> edges) => edges.Select(edge => edge.ToString()).Order(StringComparer.Ordinal);
}
