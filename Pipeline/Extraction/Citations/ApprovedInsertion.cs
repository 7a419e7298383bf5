using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Puts the approved documents among the citations in the order of the text, each within its act; what pointed at an index points at the new one.</summary>
public sealed class ApprovedInsertion
{
    private readonly List<(int Owner, Citation Citation)> added = [];

    public void Add(int owner, Citation citation) => added.Add((owner, citation));

    public CitationFindings Apply(CitationFindings found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (added.Count == 0)
            return found;
        var moved = new int[found.Citations.Length];
        var order = new List<(int Old, int Added)>(found.Citations.Length + added.Count);
        var next = 0;
        for (var i = 0; i < found.Citations.Length; i++)
        {
            while (next < added.Count && added[next].Owner < i && added[next].Citation.Span.Start <= found.Citations[i].Span.Start)
                order.Add((-1, next++));
            moved[i] = order.Count;
            order.Add((i, -1));
        }
        while (next < added.Count)
            order.Add((-1, next++));
        var citations = order.Select(o => o.Added >= 0
            ? added[o.Added].Citation with { Within = moved[added[o.Added].Owner] }
            : found.Citations[o.Old] is { Within: { } within } nested ? nested with { Within = moved[within] } : found.Citations[o.Old]);
        return new CitationFindings(
            [.. citations],
            [.. found.Anaphora.Select(a => a.Antecedent is { } antecedent ? a with { Antecedent = moved[antecedent] } : a)],
            [.. found.Parents.Select(p => moved[p])]);
    }
}
