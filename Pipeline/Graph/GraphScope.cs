using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>
/// How far to look around a document: so many steps, so many nodes; by edges of these relations (none: of all); to documents of these years. A document whose year is not known is of none.
/// </summary>
public sealed record GraphScope(int Depth, GraphDirection Direction, int MostNodes = int.MaxValue, ImmutableArray<Relation> Relations = default, int? From = null, int? To = null)
{
    internal bool Holds(GraphEdge edge) => Relations.IsDefaultOrEmpty || Relations.Contains(edge.Relation);

    internal bool Holds(GraphNode node) => (From is null && To is null) || (node.Year is { } year && year >= (From ?? year) && year <= (To ?? year));
}
