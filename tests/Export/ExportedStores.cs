using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Export;

/// <summary>A store of our own corpus and one of two plans, exported in every format of files.</summary>
public sealed class ExportedStores : IDisposable
{
    private readonly Workplace corpus = new(), plans = Workplace.WithPlans();

    public ExportedStores()
    {
        Assert.Equal(0, corpus.Run("ingest", RepositoryFolder.Combine("corpus")).Code);
        foreach (var format in new[] { "json", "jsonl", "csv" })
        {
            Assert.Equal(0, corpus.Run("export", "--format", format, "--out", OfCorpus).Code);
            Assert.Equal(0, plans.Run("export", "--format", format, "--out", OfPlans).Code);
        }
    }

    public string Folder => plans.Folder;

    public string OfCorpus => Path.Combine(corpus.Folder, "exported");

    public string OfPlans => Path.Combine(plans.Folder, "exported");

    public CommandResult RunOnCorpus(params string[] args) => corpus.Run(args);

    public void Dispose()
    {
        corpus.Dispose();
        plans.Dispose();
    }
}
