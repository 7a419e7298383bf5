using DirectiveMiner.Tests.Cli;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Web;

/// <summary>Lists that are read page by page, and answers that stop at a bound.</summary>
public sealed class PagesOfLists(ServedCorpus corpus) : IClassFixture<ServedCorpus>
{
    [Theory]
    [InlineData("/api/campaigns?kind=movement", "campaigns", "--kind", "movement")]
    [InlineData("/api/campaigns?launcher=thu%20tuong", "campaigns", "--launcher", "thu tuong")]
    [InlineData("/api/campaigns?doc=02/CT-UBND", "campaigns", "--doc", "02/CT-UBND")]
    [InlineData("/api/targets?unit=%25&min=90", "targets", "--unit", "%", "--min", "90")]
    [InlineData("/api/targets?doc=02/CT-UBND", "targets", "--doc", "02/CT-UBND")]
    public async Task AreTogetherWhatTheCommandLists(string address, params string[] command)
    {
        var rows = new List<JToken>();
        for (string? next = ""; next is not null;)
        {
            var page = await Get($"{address}&limit=7{(next.Length == 0 ? "" : $"&after={next}")}");
            Assert.True(page["rows"]!.Count() <= 7);
            rows.AddRange(page["rows"]!);
            next = (string?)page["next"];
        }

        Assert.True(rows.Count > 7);
        Assert.Equal(JArray.Parse(Workplace.On(corpus.Store, null, [.. command, "--format", "json"]).Out).Select(row => row.ToString()), rows.Select(row => row.ToString()));
    }

    [Fact]
    public async Task OfMentionsAreTogetherAllOfThem()
    {
        var all = (await Get("/api/cites?citation=34-CT/TW"))[0]!;
        var mentions = new List<string>();
        for (string? next = ""; next is not null;)
        {
            var page = (await Get($"/api/cites?citation={Uri.EscapeDataString((string)all["target"]!)}&limit=1{(next.Length == 0 ? "" : $"&after={next}")}"))[0]!;
            mentions.AddRange(page["mentions"]!.Select(mention => mention.ToString()));
            next = (string?)page["next"];
        }

        Assert.Equal((int)all["total"]!, mentions.Count);
        Assert.Equal(all["mentions"]!.Select(mention => mention.ToString()), mentions);
    }

    [Theory]
    [InlineData("/api/graph?doc=34-CT/TW&depth=4&limit=1", 1, true)]
    [InlineData("/api/graph?doc=34-CT/TW&depth=4&limit=3", 3, true)]
    [InlineData("/api/graph?doc=34-CT/TW&depth=0", 1, false)]
    public async Task OfTheGraphHoldNoMoreThanTheirLimit(string address, int nodes, bool truncated)
    {
        var graph = await Get(address);

        Assert.Equal((nodes, truncated), (graph["nodes"]!.Count(), (bool)graph["truncated"]!));
        Assert.Contains((string)graph["start"]!, graph["nodes"]!.Select(node => (string)node["key"]!));
    }

    [Fact]
    public async Task OfTheGraphAreNarrowedByRelationAndYear()
    {
        var graph = await Get("/api/graph?doc=25/KH-THCS&depth=3&direction=up&relation=implements&relation=basis&from=2025&to=2025");

        Assert.All(graph["edges"]!, edge => Assert.Contains((string)edge["relation"]!, new[] { "implements", "basis" }));
        Assert.All(graph["nodes"]!, node => Assert.StartsWith("2025", (string)node["date"]!, StringComparison.Ordinal));
        Assert.True(graph["nodes"]!.Count() > 2);
    }

    [Fact]
    public async Task OfPlansStopAtTheNearestAndSayHowManyThereAre()
    {
        var matrix = await Get("/api/coverage?parent=02/CT-UBND&format=matrix&limit=1");

        Assert.Single(matrix["plans"]!);
        Assert.Equal(4, (int)matrix["below"]!);
    }

    private async Task<JToken> Get(string address) => JToken.Parse(await corpus.Client.GetStringAsync(address));
}
