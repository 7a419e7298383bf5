using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>The one document that a user means by DOC where it need not be in the store: as for <see cref="StoredDocument"/>, else the key, number or name of one that is only cited.</summary>
internal static class KnownDocument
{
    private const int MostCandidates = 10;

    /// <exception cref="UsageException">No document is meant, or several may be; the message lists candidates.</exception>
    public static GraphNode Find(CorpusGraph corpus, DocumentQueries documents, string reference)
    {
        var graph = corpus.Graph;
        var stored = documents.Find(reference).Select(document => corpus.NodeOf[document.Key]).Distinct().ToList();
        var found = stored.Count > 0 ? stored.ConvertAll(key => graph.Find(key)!) : graph.Find(reference) is { } exact ? [exact] : Cited(graph, reference);
        if (found.Count == 1)
            return found[0];
        var list = string.Concat(found.Take(MostCandidates).Select(node => $"\n  {node.Key}  {DocumentLine.Of(node)}"));
        throw new UsageException(found.Count > 1
            ? $"'{reference}' may be any of {found.Count} documents; give the key of one:{list}"
            : $"no document '{reference}' in the store, nor is one cited");
    }

    private static List<GraphNode> Cited(CitationGraph graph, string reference)
    {
        var asked = CitationQuery.Parse(reference);
        if (asked.Number is not { } number)
        {
            var named = Folding.Of(reference);
            return [.. graph.Nodes.Where(node => node.Number is null && node.Title is not null && Folding.Of(node.Title) == named)];
        }
        return [.. graph.Nodes.Where(node => node.Number is not null && DocumentNumber.Fold(node.Number) == number && (asked.Type is null || node.Type?.Value == asked.Type))];
    }
}
