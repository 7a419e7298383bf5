using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Web;

/// <summary>A server over a store of our own corpus.</summary>
public sealed class ServedCorpus : ServedStore
{
    protected override void Fill(Workplace workplace)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        Assert.Equal(0, workplace.Run("ingest", RepositoryFolder.Combine("corpus")).Code);
    }
}
