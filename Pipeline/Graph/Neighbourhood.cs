using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>The part of a graph around a document.</summary>
public static class Neighbourhood
{
    /// <summary>
    /// All documents within so many steps – up to what each cites, down to what cites it, or both – with every edge between them, by keys.
    /// Where they are too many, the nearest are kept, and of equally near ones parents and what carries out first. Costs the edges of the documents reached.
    /// </summary>
    public static GraphPart Of(ICitationGraph graph, string key, GraphScope scope)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(scope);
        var reached = new HashSet<string>(StringComparer.Ordinal) { key };
        var level = new List<string> { key };
        var isCut = false;
        for (var step = 0; step < scope.Depth && level.Count > 0 && !isCut; step++)
        {
            var next = level.SelectMany(at => Next(graph, at, scope)).Where(found => !reached.Contains(found.Key))
                .GroupBy(found => found.Key).OrderByDescending(found => found.Any(way => way.Parent)).ThenBy(found => found.Key, StringComparer.Ordinal)
                .Select(found => found.Key).Where(found => scope.Holds(graph.Find(found)!)).Take(scope.MostNodes - reached.Count + 1).ToList();
            isCut = reached.Count + next.Count > scope.MostNodes;
            level = isCut ? next[..^1] : next;
            reached.UnionWith(level);
        }
        var keys = reached.Order(StringComparer.Ordinal).ToList();
        return new GraphPart(key, new CitationGraph(keys.Select(node => graph.Find(node)!), keys.SelectMany(graph.Cited).Where(edge => reached.Contains(edge.To) && scope.Holds(edge))), isCut);
    }

    private static IEnumerable<(string Key, bool Parent)> Next(ICitationGraph graph, string at, GraphScope scope)
    {
        var up = scope.Direction == GraphDirection.Down ? [] : graph.Cited(at).Where(scope.Holds).Select(edge => (edge.To, edge.Parent));
        return scope.Direction == GraphDirection.Up ? up : up.Concat(graph.Citing(at).Where(scope.Holds).Select(edge => (edge.From, edge.Parent)));
    }
}
