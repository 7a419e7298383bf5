using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Coverage.Cascade;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>The documents that coverage compares: of the store, or files that need not be in it. The store is opened when it is first needed.</summary>
internal sealed class ComparedDocuments(string storePath) : IDisposable
{
    private StoreFile? store;

    private StoreFile Store => store ??= StoreFile.Open(storePath);

    /// <summary>A document of the store where there is one of that name, else the file.</summary>
    public CoverageDocument Read(string reference)
    {
        if (!File.Exists(reference))
            return Stored(StoredDocument.Find(new DocumentQueries(Store), reference));
        if (File.Exists(storePath) && new DocumentQueries(Store).Find(reference) is [var only])
            return Stored(only);
        var source = FileReader.Default.Read(reference);
        return source.Failure is { } failure ? throw new UsageException($"{reference}: {failure.Message}") : CoverageDocument.Of(source);
    }

    /// <summary>The stored plans below a document of the store.</summary>
    public IReadOnlyList<PlanPlace> Below(string reference)
    {
        var graph = new StoredGraph(Store);
        return PlanTree.Below(graph, KnownDocument.Find(graph, new KnownDocuments(Store, graph), reference).Key);
    }

    public CoverageDocument Open(PlanPlace place) => Stored(new DocumentQueries(Store).Find(place.Node.Key)[0]);

    /// <summary>The original text of a document that was compared.</summary>
    public string Text(ComparedDocument document) => document.Key is { } key ? new DocumentQueries(Store).Text(new DocumentQueries(Store).Find(key)[0].Id) : FileReader.Default.Read(document.Path).Text;

    public void Dispose() => store?.Dispose();

    private CoverageDocument Stored(DocumentRow document)
    {
        var source = new Source(document.Path, document.Sha256, document.MediaType, document.Bytes, document.Pages, "");
        return CoverageDocument.Of(new SourceText(source, new DocumentQueries(Store).Text(document.Id), [0], []), document.Key);
    }
}
