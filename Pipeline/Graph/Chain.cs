using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>The way from a document up to a root through parent links. Steps lead from the document itself (no edge) to the root; Days is what lies between a step's date and the one before.</summary>
public sealed record Chain(ImmutableArray<ChainStep> Steps)
{
    /// <summary>
    /// All ways from the document up to where no parent is known, longest first, at most <paramref name="limit"/>.
    /// Never visits a document twice in one chain; of several edges between two documents the one read in the citing text itself counts.
    /// </summary>
    public static IReadOnlyList<Chain> Above(ICitationGraph graph, string key, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var chains = new List<Chain>();
        var path = new List<ChainStep>();
        if (graph.Find(key) is { } start)
            Climb(graph, new ChainStep(start, null, null), path, [key], chains, limit);
        return [.. chains.OrderByDescending(chain => chain.Steps.Length).ThenBy(chain => string.Join('\n', chain.Steps.Select(step => step.Node.Key)), StringComparer.Ordinal)];
    }

    private static void Climb(ICitationGraph graph, ChainStep step, List<ChainStep> path, HashSet<string> seen, List<Chain> chains, int limit)
    {
        path.Add(step);
        var parents = graph.Cited(step.Node.Key).Where(edge => edge.Parent && !seen.Contains(edge.To))
            .GroupBy(edge => edge.To).Select(group => group.OrderBy(edge => edge.HeardOf).First()).OrderBy(edge => edge.To, StringComparer.Ordinal).ToList();
        foreach (var edge in parents)
        {
            if (chains.Count >= limit)
                break;
            var parent = graph.Find(edge.To)!;
            seen.Add(edge.To);
            Climb(graph, new ChainStep(parent, edge, parent.Date is { } earlier && step.Node.Date is { } later ? earlier.DaysUntil(later) : null), path, seen, chains, limit);
            seen.Remove(edge.To);
        }
        if (parents.Count == 0)
            chains.Add(new Chain([.. path]));
        path.RemoveAt(path.Count - 1);
    }
}
