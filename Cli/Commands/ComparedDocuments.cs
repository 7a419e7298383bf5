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

    private StoredPlans Plans => new(Store);

    /// <summary>A document of the store where there is one of that name, else the file.</summary>
    public CoverageDocument Read(string reference)
    {
        if (!File.Exists(reference))
            return Plans.Read(reference);
        if (File.Exists(storePath) && new DocumentQueries(Store).Find(reference) is [var only])
            return Plans.Open(only);
        var source = FileReader.Default.Read(reference);
        return source.Failure is { } failure ? throw new UsageException($"{reference}: {failure.Message}") : CoverageDocument.Of(source);
    }

    /// <summary>The stored plans below a document of the store.</summary>
    public IReadOnlyList<PlanPlace> Below(string reference) => Plans.Below(reference);

    public CoverageDocument Open(PlanPlace place) => Plans.Open(place);

    /// <summary>The original text of a document that was compared.</summary>
    public string Text(ComparedDocument document) => document.Key is { } key ? Plans.Text(key) : FileReader.Default.Read(document.Path).Text;

    public void Dispose() => store?.Dispose();
}
