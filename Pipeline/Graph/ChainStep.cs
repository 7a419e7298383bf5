using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>A document on the way up, the parent edge that led to it, and the days from its date to that of the one below (null where a day is unknown).</summary>
public sealed record ChainStep(GraphNode Node, GraphEdge? Edge, int? Days);
