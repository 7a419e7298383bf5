using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Coverage.Cascade;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The documents of a store that coverage compares: a directive, and the plans below it in the graph.</summary>
public sealed class StoredPlans(StoreFile store)
{
    private readonly DocumentQueries documents = new(store);

    /// <exception cref="UnclearDocumentException">None is meant, or several may be.</exception>
    public CoverageDocument Read(string reference) => Open(new MeantDocument(store).Stored(reference));

    public CoverageDocument Open(PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Open(place.Node.Key);
    }

    /// <summary>The stored document of this key.</summary>
    public CoverageDocument Open(string key) => Open(documents.Find(key)[0]);

    public CoverageDocument Open(DocumentRow document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var source = new Source(document.Path, document.Sha256, document.MediaType, document.Bytes, document.Pages, "");
        return CoverageDocument.Of(new SourceText(source, documents.Text(document.Id), [0], []), document.Key);
    }

    /// <summary>The stored plans below a document, which need not be in the store itself.</summary>
    /// <exception cref="UnclearDocumentException">None is meant, or several may be.</exception>
    public IReadOnlyList<PlanPlace> Below(string reference)
    {
        var graph = new StoredGraph(store);
        return PlanTree.Below(graph, new MeantDocument(store, graph).Known(reference).Key);
    }

    /// <summary>The original text of a stored document, by its key.</summary>
    public string Text(string key) => documents.Text(documents.Find(key)[0].Id);
}
