using DirectiveMiner.Pipeline.Coverage.Corrections;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class CommandsOnCoverage : IDisposable
{
    private readonly Workplace workplace = Workplace.WithPlans();

    [Fact]
    public void AllFormatsTellTheSameOfThePlansBelow()
    {
        var pair = Assert.Single(JArray.Parse(Coverage("json").Out));
        var matrix = JObject.Parse(Coverage("matrix").Out);
        var lines = Coverage("csv").Out.TrimEnd().Split("\r\n");
        var statuses = pair["items"]!.Select(item => (string)item["status"]!).ToList();

        Assert.Equal("58/KH-UBND", (string)pair["child"]!["number"]!);
        Assert.Equal((15, 1), ((int)pair["plan"]!["lagDays"]!, (int)pair["plan"]!["depth"]!));
        Assert.NotEmpty(statuses);
        Assert.All(pair["items"]!, item => Assert.NotEmpty((string)item["reason"]!));
        Assert.Equal(statuses, matrix["items"]!.Select(item => (string)item["statuses"]![0]!));
        Assert.Equal((double)pair["coverage"]!, (double)matrix["plans"]![0]!["coverage"]!);
        Assert.StartsWith("\uFEFFparent,plan,", lines[0], StringComparison.Ordinal);
        Assert.Equal(statuses.Count, lines.Length - 1);
        Assert.All(statuses.Zip(lines.Skip(1)), pair => Assert.Contains($",{pair.First},", pair.Second, StringComparison.Ordinal));
        var page = Coverage("html").Out;
        Assert.Equal(statuses, page.Split("class=\"mark\"><button").Skip(1).Select(cell => cell.Split("class=\"")[1].Split('"')[0]));
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void PlansAreComparedThatAreFilesOnly()
    {
        using var empty = new Workplace();
        var (parent, child) = (empty.Write("p.txt", Workplace.ProvincePlan), empty.Write("c.txt", Workplace.DistrictPlan));

        var result = empty.Run("coverage", "--parent", parent, "--child", child, "--format", "json");

        Assert.Equal(0, result.Code);
        Assert.Equal(child, (string)JArray.Parse(result.Out)[0]["child"]!["path"]!);
        Assert.False(File.Exists(empty.Store));
    }

    [Fact]
    public void FailUnderNamesThePlansAndEndsWithThree()
    {
        var result = workplace.Run("coverage", "--parent", "112/KH-UBND", "--fail-under", "1");

        Assert.Equal(3, result.Code);
        Assert.Contains("58-kh-ubnd", result.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, workplace.Run("coverage", "--parent", "112/KH-UBND", "--fail-under", "0").Code);
    }

    [Fact]
    public void AReviewersFileBesideTheStoreCountsAndIsMarked()
    {
        var item = JArray.Parse(Coverage("json").Out)[0]["items"]!.First(item => (string)item["kind"]! == "campaign");
        File.WriteAllText(
            Path.Combine(workplace.Folder, CorrectionFile.DefaultName),
            $$"""{"corrections":[{"parent":"112/KH-UBND","child":"58/KH-UBND","label":"{{item["label"]}}","kind":"campaign","status":"covered","by":"Vàng A Páo"},{"parent":"112/KH-UBND","child":"58/KH-UBND","label":"IX","status":"covered","by":"B"}]}""");

        var result = Coverage("json");

        var corrected = JArray.Parse(result.Out)[0]["items"]!.First(item => (string)item["kind"]! == "campaign");
        Assert.Equal(("covered", "Vàng A Páo"), ((string)corrected["status"]!, (string)corrected["correction"]!["by"]!));
        Assert.Contains("IX", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no document '9/QĐ-XYZ'", "--parent", "9/QĐ-XYZ")]
    [InlineData("--fail-under takes a share", "--parent", "112/KH-UBND", "--fail-under", "80")]
    [InlineData("cannot be read", "--parent", "112/KH-UBND", "--corrections", "no-such-file.json")]
    public void MisuseIsOneLineAndExitCodeTwo(string message, params string[] args)
    {
        var result = workplace.Run(["coverage", .. args]);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void APlanThatNobodyCarriesOutSaysSo() =>
        Assert.Contains("no plan in the store names it as its parent", workplace.Run("coverage", "--parent", "58/KH-UBND").Error, StringComparison.Ordinal);

    public void Dispose() => workplace.Dispose();

    private CommandResult Coverage(string format) => workplace.Run("coverage", "--parent", "112/KH-UBND", "--format", format);
}
