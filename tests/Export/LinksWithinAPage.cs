using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Export;

/// <summary>The links from the lists of a document's page to the places in its text, also where mentions begin within one another.</summary>
public sealed class LinksWithinAPage
{
    [Fact]
    public void LeadToAPlaceOnIt()
    {
        using var workplace = new Workplace();
        Assert.Equal(0, workplace.Run("ingest", RepositoryFolder.Combine("corpus")).Code);
        Assert.Equal(0, workplace.Run("export", "--format", "html", "--out", workplace.Folder).Code);

        var links = 0;
        foreach (var page in Directory.GetFiles(Path.Combine(workplace.Folder, "documents")).Select(File.ReadAllText))
        {
            var targets = page.Split("href=\"#").Skip(1).Select(rest => rest.Split('"')[0]).ToList();
            Assert.All(targets, target => Assert.Contains($"id=\"{target}\"", page, StringComparison.Ordinal));
            links += targets.Count;
        }
        Assert.NotEqual(0, links);
    }
}
