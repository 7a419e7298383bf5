using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>A stored plan: its node in the graph, where its title stands, and all that it cites, nested mentions too, in the order of the text.</summary>
public sealed record PlanFacts(GraphNode Node, Evidence Title, IReadOnlyList<CitedInPlan> Cited, IReadOnlyList<CitedInPlan> Nested);
