using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>
/// Sums up mentions as edges: one for each pair of documents and relation, with the first mention as evidence. What a document says of itself makes no edge;
/// what is heard of a document counts only where its own text, or no text at all, tells of that pair.
/// </summary>
public sealed class EdgeBuilder
{
    private readonly Dictionary<(string From, string To, Relation Relation, bool HeardOf), GraphEdge> edges = [];
    private readonly HashSet<(string From, string To)> read = [];

    public void Add(GraphMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        if (mention.From == mention.To)
            return;
        if (!mention.HeardOf)
            read.Add((mention.From, mention.To));
        var key = (mention.From, mention.To, mention.Relation, mention.HeardOf);
        if (!edges.TryGetValue(key, out var edge))
            edge = new GraphEdge(mention.From, mention.To, mention.Relation, false, mention.HeardOf, 0, mention.Document, mention.Span);
        var isFirst = Order(mention.Document, mention.Span, edge.EvidenceDocument, edge.EvidenceSpan) < 0;
        edges[key] = edge with
        {
            Parent = edge.Parent || mention.Parent,
            Mentions = edge.Mentions + 1,
            EvidenceDocument = isFirst ? mention.Document : edge.EvidenceDocument,
            EvidenceSpan = isFirst ? mention.Span : edge.EvidenceSpan,
        };
    }

    /// <summary>All edges, by the keys of their ends, then by relation.</summary>
    public ImmutableArray<GraphEdge> Build() =>
    [
        .. edges.Values.Where(edge => !edge.HeardOf || !read.Contains((edge.From, edge.To)))
            .OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal).ThenBy(edge => edge.Relation),
    ];

    private static int Order(string document, TextSpan span, string otherDocument, TextSpan otherSpan)
    {
        var byDocument = string.CompareOrdinal(document, otherDocument);
        return byDocument != 0 ? byDocument : span.Start.CompareTo(otherSpan.Start);
    }
}
