using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>How a document comes to a cited one: by the edges from the document on, the last of which cites it.</summary>
public sealed record CitingPath(GraphNode Node, ImmutableArray<GraphEdge> Edges)
{
    /// <summary>
    /// All documents that cite this one, in whatever way, and those that carry out one of these (as parent, or by an implements edge) through any number of steps.
    /// Each once, by a shortest path; nearest first, then by key. It stops after the step that has found the most.
    /// </summary>
    public static IReadOnlyList<CitingPath> Below(ICitationGraph graph, string key, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var found = new List<CitingPath>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { key };
        var level = Step(graph.Citing(key), []);
        while (level.Count > 0)
        {
            found.AddRange(level);
            if (found.Count >= most)
                break;
            level = [.. level.SelectMany(path => Step(graph.Citing(path.Node.Key).Where(edge => edge.Parent || edge.Relation == Relation.Implements), path.Edges)).OrderBy(path => path.Node.Key, StringComparer.Ordinal)];
        }
        return found;

        List<CitingPath> Step(IEnumerable<GraphEdge> edges, ImmutableArray<GraphEdge> rest) =>
        [
            .. edges.GroupBy(edge => edge.From).OrderBy(group => group.Key, StringComparer.Ordinal).Where(group => seen.Add(group.Key))
                .Select(group => new CitingPath(graph.Find(group.Key)!, [group.OrderBy(edge => edge.HeardOf).ThenByDescending(edge => edge.Parent).ThenBy(edge => edge.Relation).First(), .. rest])),
        ];
    }
}
