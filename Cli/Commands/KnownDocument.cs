using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>The one document that a user means by DOC where it need not be in the store: its key, path or file name, else the number or name that it is stored or cited under.</summary>
internal static class KnownDocument
{
    private const int MostCandidates = 10;

    /// <exception cref="UsageException">No document is meant, or several may be; the message lists candidates.</exception>
    public static GraphNode Find(StoredGraph graph, KnownDocuments documents, string reference)
    {
        var found = documents.Find(reference);
        if (found.Count == 1)
            return graph.Find(found[0])!;
        var candidates = found.Count > 1 ? found : documents.Near(reference, MostCandidates);
        var list = List(graph, candidates.Take(MostCandidates));
        throw new UsageException(found.Count > 1
            ? $"'{reference}' may be any of {found.Count} documents; give the key of one:{list}"
            : $"no document '{reference}' in the store, nor is one cited{(list.Length > 0 ? $"; near it:{list}" : "")}");
    }

    /// <summary>A line for each of these nodes, with its key.</summary>
    public static string List(StoredGraph graph, IEnumerable<string> nodes) => string.Concat(nodes.Select(key => $"\n  {key}  {DocumentLine.Of(graph.Find(key)!)}"));
}
