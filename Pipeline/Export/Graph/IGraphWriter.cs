using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>Writes a citation graph in one format. Nodes come before edges, each in the graph's order, so that equal graphs give equal bytes.</summary>
public interface IGraphWriter
{
    void Write(CitationGraph graph, TextWriter output);
}
