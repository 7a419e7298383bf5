using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>Comma-separated values (RFC 4180), of the nodes or of the edges: Gephi reads Id and Label, Source and Target.</summary>
public sealed class CsvGraphWriter(bool edges) : IGraphWriter
{
    public void Write(CitationGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        if (edges)
        {
            CsvLine.Write(output, ["Source", "Target", .. GraphAttributes.OfEdge.Select(attribute => attribute.Name)]);
            foreach (var edge in graph.Edges)
                CsvLine.Write(output, [edge.From, edge.To, .. GraphAttributes.OfEdge.Select(attribute => attribute.Value(edge))]);
            return;
        }
        CsvLine.Write(output, ["Id", "Label", .. GraphAttributes.OfNode.Select(attribute => attribute.Name)]);
        foreach (var node in graph.Nodes)
            CsvLine.Write(output, [node.Key, GraphAttributes.Label(node), .. GraphAttributes.OfNode.Select(attribute => attribute.Value(node))]);
    }
}
