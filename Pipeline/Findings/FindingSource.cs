using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What findings are drawn from: the graph, the stored documents (one for each node) and all their citations, each in the order of the texts.</summary>
public sealed class FindingSource
{
    private readonly Dictionary<string, DocumentFacts> byNode;

    public FindingSource(CitationGraph graph, IReadOnlyList<DocumentFacts> documents, IReadOnlyList<MentionFacts> mentions)
    {
        Graph = graph;
        Documents = [.. documents.OrderBy(document => document.Key, StringComparer.Ordinal).DistinctBy(document => document.Node)];
        byNode = Documents.ToDictionary(document => document.Node, StringComparer.Ordinal);
        Mentions = [.. mentions.OrderBy(mention => mention.Document, StringComparer.Ordinal).ThenBy(mention => mention.Span.Start)];
        ByTarget = Mentions.Where(mention => mention.To is not null).ToLookup(mention => mention.To!, StringComparer.Ordinal);
        BySource = Mentions.ToLookup(mention => mention.From, StringComparer.Ordinal);
    }

    public CitationGraph Graph { get; }

    public IReadOnlyList<DocumentFacts> Documents { get; }

    public IReadOnlyList<MentionFacts> Mentions { get; }

    public ILookup<string, MentionFacts> ByTarget { get; }

    public ILookup<string, MentionFacts> BySource { get; }

    /// <summary>The stored document of a node; null for one that is only cited.</summary>
    public DocumentFacts? DocumentOf(string node) => byNode.GetValueOrDefault(node);

    /// <summary>What a reader calls the node: number, else title, else key.</summary>
    public string NameOf(string node) => Graph.Find(node) is { } known ? known.Number ?? known.Title ?? node : node;

    /// <summary>The one day is known to come after the other; what is known only to the month says so only of other months.</summary>
    public static bool IsAfter(PartialDate? date, PartialDate? other)
    {
        if (date is not { } left || other is not { } right)
            return false;
        var (one, two) = (left.ToString(), right.ToString());
        var common = Math.Min(one.Length, two.Length);
        return string.CompareOrdinal(one, 0, two, 0, common) > 0;
    }
}
