using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The one document that a user means by DOC: its key, path or file name, or a number (with its type, date or issuer) that only one document has.</summary>
public sealed class MeantDocument(StoreFile store, StoredGraph graph)
{
    private const int MostCandidates = 10;

    /// <summary>Shorter texts are in every key.</summary>
    private const int ShortestHint = 3;

    private readonly DocumentQueries documents = new(store);
    private readonly KnownDocuments known = new(store, graph);

    public MeantDocument(StoreFile store)
        : this(store, new StoredGraph(store))
    {
    }

    /// <summary>A document of the store.</summary>
    /// <exception cref="UnclearDocumentException">None is meant, or several may be.</exception>
    public DocumentRow Stored(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var found = documents.Find(reference) is { Count: > 0 } named ? named : documents.Named(CitationQuery.Parse(reference));
        if (found.Count == 1)
            return found[0];
        var candidates = found.Count > 1 ? found : reference.Length < ShortestHint ? [] : documents.Similar(reference, MostCandidates);
        throw Unclear(reference, found.Count, "in the store", candidates.Take(MostCandidates).Select(document => document.Node()));
    }

    /// <summary>A document that need not be in the store: also one that is only cited, by its key, number or name.</summary>
    /// <exception cref="UnclearDocumentException">None is meant, or several may be.</exception>
    public GraphNode Known(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var found = known.Find(reference);
        if (found.Count == 1)
            return graph.Find(found[0])!;
        var candidates = found.Count > 1 ? found : known.Near(reference, MostCandidates);
        throw Unclear(reference, found.Count, "in the store, nor is one cited", candidates.Take(MostCandidates).Select(key => graph.Find(key)!));
    }

    private static UnclearDocumentException Unclear(string reference, int fitting, string where, IEnumerable<GraphNode> candidates) =>
        new(fitting > 1 ? $"'{reference}' may be any of {fitting} documents; give the key of one" : $"no document '{reference}' {where}", fitting, candidates);
}
