using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>The one stored document that a user means by DOC: its key, number, path or file name.</summary>
internal static class StoredDocument
{
    private const int MostCandidates = 10;

    /// <summary>Shorter texts are in every key.</summary>
    private const int ShortestHint = 3;

    /// <exception cref="UsageException">No document is meant, or several may be; the message lists candidates.</exception>
    public static DocumentRow Find(DocumentQueries documents, string reference)
    {
        var found = documents.Find(reference) is { Count: > 0 } named ? named : documents.Named(CitationQuery.Parse(reference));
        if (found.Count == 1)
            return found[0];
        var candidates = found.Count > 1 ? found : reference.Length < ShortestHint ? [] : documents.Similar(reference, MostCandidates);
        var list = string.Concat(candidates.Take(MostCandidates).Select(document => $"\n  {document.Key}  {DocumentLine.Of(document)}"));
        throw new UsageException(found.Count > 1
            ? $"'{reference}' may be any of {found.Count} documents; give the key of one:{list}"
            : $"no document '{reference}' in the store{(list.Length > 0 ? $"; near it:{list}" : "")}");
    }
}
