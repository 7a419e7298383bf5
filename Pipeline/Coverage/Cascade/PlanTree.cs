using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Coverage.Cascade;

/// <summary>
/// The plans below a directive by the parent links of the graph, their plans too, also through documents that are not in the store.
/// A plan that names several parents hangs below the lowest of them: a school's plan that cites its office and the province belongs to the office. Linear in the edges below the directive.
/// </summary>
public static class PlanTree
{
    /// <summary>The stored plans, by depth, then by the plan above, then by key.</summary>
    public static IReadOnlyList<PlanPlace> Below(ICitationGraph graph, string root)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var reached = Reach(graph, root);
        var above = reached.ToDictionary(key => key, _ => root, StringComparer.Ordinal);
        var depth = reached.ToDictionary(key => key, _ => 0, StringComparer.Ordinal);
        foreach (var key in InOrder(graph, reached))
        {
            foreach (var child in Children(graph, key).Where(child => child != root && (depth[child] <= depth[key])))
                (depth[child], above[child]) = (depth[key] + 1, key);
        }
        var stored = reached.Where(key => key != root).Select(key => graph.Find(key)!).Where(node => node.InCorpus);
        return
        [
            .. stored.Select(node => new PlanPlace(node, depth[node.Key], StoredAbove(graph, root, above, node.Key)))
                .OrderBy(plan => plan.Depth).ThenBy(plan => plan.Via, StringComparer.Ordinal).ThenBy(plan => plan.Node.Key, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Children(ICitationGraph graph, string key) =>
        graph.Citing(key).Where(edge => edge.Parent).Select(edge => edge.From).Distinct().Order(StringComparer.Ordinal);

    private static HashSet<string> Reach(ICitationGraph graph, string root)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { root };
        var queue = new Queue<string>([root]);
        while (queue.TryDequeue(out var key))
        {
            foreach (var child in Children(graph, key).Where(reached.Add))
                queue.Enqueue(child);
        }
        return reached;
    }

    /// <summary>Parents before children (Kahn, 1962). Plans that name each other as parent are met in the order of their keys, once each.</summary>
    private static IEnumerable<string> InOrder(ICitationGraph graph, HashSet<string> reached)
    {
        var waiting = reached.ToDictionary(key => key, key => graph.Cited(key).Where(edge => edge.Parent && reached.Contains(edge.To)).Select(edge => edge.To).Distinct().Count(), StringComparer.Ordinal);
        var ready = new Queue<string>(reached.Where(key => waiting[key] == 0));
        var done = new HashSet<string>(StringComparer.Ordinal);
        var cyclic = new Queue<string>(reached);
        while (done.Count < reached.Count)
        {
            if (!ready.TryDequeue(out var key))
                key = cyclic.Dequeue();
            if (!done.Add(key))
                continue;
            yield return key;
            foreach (var child in Children(graph, key))
            {
                if (--waiting[child] == 0)
                    ready.Enqueue(child);
            }
        }
    }

    private static string? StoredAbove(ICitationGraph graph, string root, Dictionary<string, string> above, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { key };
        for (var at = above[key]; at != root && seen.Add(at); at = above[at])
        {
            if (graph.Find(at)!.InCorpus)
                return at;
        }
        return null;
    }
}
