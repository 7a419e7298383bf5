using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class CommandsOnPlans : IDisposable
{
    private readonly Workplace workplace = Workplace.WithPlans();

    [Fact]
    public void IngestSumsUpWhatTheStoreHolds()
    {
        var result = workplace.Run("ingest", workplace.Texts);

        Assert.Contains("0 added, 0 mined anew, 2 unchanged, 0 failed", result.Out, StringComparison.Ordinal);
        Assert.Contains("store: 2 documents", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("112/KH-UBND")]
    [InlineData("112/kh-ubnd")]
    [InlineData("province.txt")]
    public void ShowFindsADocumentByItsNumberOrFile(string reference)
    {
        var result = workplace.Run("show", reference);

        Assert.Equal(0, result.Code);
        Assert.Contains("number: 112/KH-UBND", result.Out, StringComparison.Ordinal);
        Assert.Contains("Mỗi nhà một vườn xanh", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ShowFindsADocumentByItsKeyAndPath()
    {
        var record = JObject.Parse(workplace.Run("show", "112/KH-UBND", "--format", "json").Out);

        foreach (var reference in new[] { (string)record["document"]!["key"]!, (string)record["source"]!["path"]! })
            Assert.Equal(0, workplace.Run("show", reference).Code);
    }

    [Fact]
    public void ShowTellsTheEvidenceOfFields()
    {
        var record = JObject.Parse(workplace.Run("show", "112/KH-UBND", "--format", "json").Out);
        var span = record["document"]!["spans"]!["number"]!;

        Assert.Contains("112/KH-UBND", Workplace.ProvincePlan.Substring((int)span["start"]!, (int)span["length"]!), StringComparison.Ordinal);
    }

    [Fact]
    public void CitesTellsWhoCitesWhereAndHow()
    {
        var cited = JArray.Parse(workplace.Run("cites", "112/KH-UBND", "--format", "json").Out);

        var mention = Assert.Single(Assert.Single(cited)["mentions"]!);
        Assert.Contains("58-kh-ubnd", (string?)mention["documentKey"], StringComparison.Ordinal);
        Assert.Equal("implements", (string?)mention["relation"]);
        Assert.Equal("resolved", (string?)mention["status"]);
    }

    [Fact]
    public void TargetsAreFilteredByFigureAndWords()
    {
        Assert.Equal(2, JArray.Parse(workplace.Run("targets", "--unit", "%", "--format", "json").Out).Count);
        Assert.Equal(90m, (decimal)Assert.Single(JArray.Parse(workplace.Run("targets", "--min", "86", "--format", "json").Out))["value"]!);
        Assert.Single(JArray.Parse(workplace.Run("targets", "--indicator", "ho dan", "--format", "json").Out));
        Assert.Contains("≥ 90 %", workplace.Run("targets", "--min", "86").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void CampaignsAreFilteredByWordsAndYear()
    {
        Assert.Contains("Mỗi nhà một vườn xanh", workplace.Run("campaigns", "--name", "vuon xanh", "--year", "2025").Out, StringComparison.Ordinal);
        Assert.Equal("[]\n", workplace.Run("campaigns", "--name", "vuon xanh", "--year", "2031", "--format", "json").Out);
    }

    [Theory]
    [InlineData("search", "thi đua trồng cây")]
    [InlineData("targets")]
    [InlineData("campaigns")]
    [InlineData("show", "58/KH-UBND")]
    [InlineData("cites", "112/KH-UBND")]
    [InlineData("doctor")]
    public void NothingIsWiderThanTheTerminal(params string[] args)
    {
        var lines = workplace.Run(80, args).Out.Split('\n');

        Assert.All(lines, line => Assert.True(Visible(line).Length <= 80, line));
    }

    [Theory]
    [InlineData("json", "summary.json", "documents.json", "citations.json", "campaigns.json", "targets.json", "graph.json", "coverage.json", "dashboard.json")]
    [InlineData("jsonl", "documents.jsonl")]
    [InlineData("csv", "summary.csv", "documents.csv", "citations.csv", "campaigns.csv", "targets.csv", "graph.nodes.csv", "graph.edges.csv", "coverage.csv")]
    public void ExportWritesWholeFiles(string format, params string[] names)
    {
        var folder = Path.Combine(workplace.Folder, "exported");

        Assert.Equal(0, workplace.Run("export", "--format", format, "--out", folder).Code);

        Assert.Equal(names.Order(), Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order());
        if (format == "json")
            Assert.Equal(2, ((JArray)JObject.Parse(File.ReadAllText(Path.Combine(folder, "documents.json")))["documents"]!).Count);
        if (format == "jsonl")
            Assert.All(File.ReadLines(Path.Combine(folder, "documents.jsonl")), line => Assert.Equal("1.0", (string?)JObject.Parse(line)["schemaVersion"]));
    }

    [Fact]
    public void ExtractPrintsTheSameWhateverTheNumberOfJobs() =>
        Assert.Equal(workplace.Run("extract", workplace.Texts, "--jobs", "1").Out, workplace.Run("extract", workplace.Texts, "--jobs", "8").Out);

    [Fact]
    public void DoctorFindsTheStoreSound() =>
        Assert.Contains("sound", workplace.Run("doctor").Out, StringComparison.Ordinal);

    public void Dispose() => workplace.Dispose();

    /// <summary>The line without the escape sequences of a terminal.</summary>
    private static string Visible(string line) => System.Text.RegularExpressions.Regex.Replace(line, "\u001b\\[[0-9;]*m", "");
}
