namespace DirectiveMiner.Pipeline.Graph;

/// <summary>The part of a graph around a document.</summary>
public static class Neighbourhood
{
    /// <summary>
    /// All documents within <paramref name="depth"/> steps – up to what each cites, down to what cites it, or both – with every edge between them, by keys.
    /// Costs the edges of the documents reached.
    /// </summary>
    public static CitationGraph Of(ICitationGraph graph, string key, int depth, GraphDirection direction)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var reached = new HashSet<string>(StringComparer.Ordinal) { key };
        var level = new List<string> { key };
        for (var step = 0; step < depth && level.Count > 0; step++)
        {
            var next = new List<string>();
            foreach (var at in level)
            {
                if (direction != GraphDirection.Down)
                    next.AddRange(graph.Cited(at).Select(edge => edge.To).Where(reached.Add));
                if (direction != GraphDirection.Up)
                    next.AddRange(graph.Citing(at).Select(edge => edge.From).Where(reached.Add));
            }
            level = next;
        }
        var keys = reached.Order(StringComparer.Ordinal).ToList();
        return new CitationGraph(keys.Select(node => graph.Find(node)!), keys.SelectMany(graph.Cited).Where(edge => reached.Contains(edge.To)));
    }
}
