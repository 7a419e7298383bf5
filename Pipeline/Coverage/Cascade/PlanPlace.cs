using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Coverage.Cascade;

/// <summary>A stored plan below a directive: how many steps down it lies, and the key of the nearest stored plan above it on the way (null: none).</summary>
public sealed record PlanPlace(GraphNode Node, int Depth, string? Via);
