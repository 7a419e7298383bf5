using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>
/// Who cites whom, asked step by step: held in memory (<see cref="CitationGraph"/>), or read from a store as it is walked, which costs what the walk touches and not what the store holds.
/// Edges come by the keys of their ends, then by relation.
/// </summary>
public interface ICitationGraph
{
    /// <summary>The document of this key; null where there is none.</summary>
    GraphNode? Find(string key);

    /// <summary>The edges to the documents that this one cites.</summary>
    IEnumerable<GraphEdge> Cited(string key);

    /// <summary>The edges from the documents that cite this one.</summary>
    IEnumerable<GraphEdge> Citing(string key);
}
