using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Export;

/// <summary>dashboard.json held against the tables that are exported beside it.</summary>
public sealed class DashboardOfTheCorpus(ExportedStores stores) : IClassFixture<ExportedStores>
{
    private readonly JObject dashboard = JObject.Parse(File.ReadAllText(Path.Combine(stores.OfCorpus, "dashboard.json")));

    [Theory]
    [InlineData("documents.byLevel", "documents", "issuerLevel")]
    [InlineData("documents.byType", "documents", "type")]
    [InlineData("documents.byProvince", "documents", "province")]
    [InlineData("resolution.byStatus", "citations", "status")]
    [InlineData("resolution.byRelation", "citations", "relation")]
    [InlineData("campaigns.byKind", "campaigns", "kind")]
    public void CountsTheRowsOfATableByTheirValues(string list, string table, string column)
    {
        var counted = dashboard.SelectToken(list)!.ToDictionary(row => (string?)row["value"] ?? "", row => (int)row["count"]!);

        Assert.NotEmpty(counted);
        Assert.Equal(Rows(table).GroupBy(row => (string?)row[column] ?? "").OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count())),
            counted.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void CountsDocumentsByYearOnceInEachLevel()
    {
        var years = dashboard.SelectToken("documents.byYear")!.ToDictionary(row => (int?)row["year"] ?? 0, row => (int)row["count"]!);
        var cells = dashboard.SelectToken("documents.byLevelAndYear")!.GroupBy(row => (int?)row["year"] ?? 0).ToDictionary(group => group.Key, group => group.Sum(row => (int)row["count"]!));

        Assert.Equal(Rows("documents").GroupBy(row => int.Parse(((string?)row["date"] ?? "0000")[..4], System.Globalization.CultureInfo.InvariantCulture)).ToDictionary(group => group.Key, group => group.Count()), years);
        Assert.Equal(years, cells);
    }

    [Theory]
    [InlineData("documents", "documents")]
    [InlineData("citations", "citations")]
    [InlineData("campaigns", "campaigns")]
    [InlineData("targets", "targets")]
    public void TellsTheTotalsOfTheTables(string total, string table) => Assert.Equal(Rows(table).Count(), (int)dashboard["totals"]![total]!);

    [Fact]
    public void CountsEachCitingDocumentOnce()
    {
        Assert.Equal(dashboard["totals"]!["documents"], dashboard["totals"]!["works"]);
        var citing = Rows("citations").Where(row => (string?)row["status"] == "resolved").GroupBy(row => (string)row["target"]!)
            .ToDictionary(group => group.Key, group => group.Select(row => (string)row["document"]!).Distinct().Count());

        Assert.NotEmpty(dashboard["mostCited"]!);
        Assert.All(dashboard["mostCited"]!, row => Assert.Equal(citing[(string)row["document"]!["key"]!], (int)row["citedBy"]!));
        Assert.Equal(citing.Values.OrderDescending().Take(20), dashboard["mostCited"]!.Select(row => (int)row["citedBy"]!));
        Assert.Equal(citing.Count, (int)dashboard["totals"]!["cited"]!);
    }

    [Fact]
    public void CountsEachPlanOnceAtItsLevel()
    {
        var plans = Rows("citations").Where(row => (bool)row["isParent"]! && (string?)row["status"] == "resolved").GroupBy(row => (string)row["target"]!)
            .ToDictionary(group => group.Key, group => group.Select(row => (string)row["document"]!).Distinct().Count());

        Assert.NotEmpty(dashboard["mostImplemented"]!);
        Assert.All(dashboard["mostImplemented"]!, row => Assert.Equal(plans[(string)row["document"]!["key"]!], (int)row["plans"]!));
        Assert.All(dashboard["mostImplemented"]!, row => Assert.Equal((int)row["plans"]!, row["byLevel"]!.Sum(level => (int)level["count"]!)));
    }

    [Fact]
    public void CountsACampaignsDocumentsOnceInEachYear()
    {
        Assert.NotEmpty(dashboard["campaigns"]!["mostNamed"]!);
        Assert.All(dashboard["campaigns"]!["mostNamed"]!, one => Assert.Equal((int)one["documents"]!, one["byYear"]!.Sum(year => (int)year["count"]!)));
        Assert.All(dashboard["campaigns"]!["mostNamed"]!, one => Assert.True((int)one["documents"]! <= Rows("campaigns").Count(row => (string?)row["kind"] == (string?)one["kind"])));
    }

    [Fact]
    public void CountsEveryTargetInOneUnit() =>
        Assert.Equal(Rows("targets").Count(), dashboard["targets"]!["byUnit"]!.Sum(row => (int)row["count"]!) + (int)dashboard["targets"]!["otherUnits"]!);

    [Fact]
    public void ShowsAPlaceThatSaysWhatIsOpen()
    {
        var open = dashboard["resolution"]!["unresolved"]!.Concat(dashboard["resolution"]!["ambiguous"]!).ToList();

        Assert.NotEmpty(open);
        var citations = File.ReadLines(Path.Combine(stores.OfCorpus, "documents.jsonl")).Select(JObject.Parse).ToDictionary(record => (string)record["document"]!["key"]!, record => record["citations"]!);
        Assert.All(open, row => Assert.Contains(citations[(string)row["example"]!["document"]!],
            mention => JToken.DeepEquals(mention["span"], row["example"]!["span"]) && (string?)mention["text"] == (string?)row["example"]!["text"]));
    }

    [Fact]
    public void CountsTheFindingsThatTheCommandPrints()
    {
        var printed = JArray.Parse(stores.RunOnCorpus("findings", "--format", "json").Out).GroupBy(finding => (string)finding["kind"]!).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(printed, dashboard["findings"]!.ToDictionary(row => (string)row["value"]!, row => (int)row["count"]!));
    }

    private JToken Rows(string table) => JObject.Parse(File.ReadAllText(Path.Combine(stores.OfCorpus, table + ".json")))[table]!;
}
