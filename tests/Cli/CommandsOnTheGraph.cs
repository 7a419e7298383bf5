using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class CommandsOnTheGraph : IDisposable
{
    private readonly Workplace workplace = Workplace.WithPlans();

    [Fact]
    public void GraphHoldsStoredAndCitedDocuments()
    {
        var graph = JObject.Parse(workplace.Run("graph").Out);

        Assert.Equal([false, true, true], graph["nodes"]!.Select(node => (bool)node["inCorpus"]!).Order());
        Assert.Equal(2, graph["edges"]!.Count(edge => (bool)edge["parent"]!));
        Assert.Equal(1, graph["nodes"]!.Sum(node => (double)node["authority"]!), 6);
    }

    [Theory]
    [InlineData("up", 2)]
    [InlineData("down", 2)]
    [InlineData("both", 3)]
    public void GraphIsCutAroundADocument(string direction, int nodes) =>
        Assert.Equal(nodes, ((JArray)JObject.Parse(workplace.Run("graph", "--of", "112/KH-UBND", "--depth", "1", "--direction", direction).Out)["nodes"]!).Count);

    [Fact]
    public void GraphAsCsvIsTwoFiles()
    {
        var file = Path.Combine(workplace.Folder, "g.csv");

        Assert.Equal(0, workplace.Run("graph", "--format", "csv", "--out", file).Code);

        Assert.Equal(4, File.ReadAllLines(Path.ChangeExtension(file, ".nodes.csv")).Length);
        Assert.Equal(3, File.ReadAllLines(Path.ChangeExtension(file, ".edges.csv")).Length);
        Assert.StartsWith("Source,Target", workplace.Run("graph", "--format", "csv", "--edges").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--edges goes with", "graph", "--edges")]
    [InlineData("go with --of", "graph", "--depth", "3")]
    [InlineData("--depth takes a number", "graph", "--of", "112/KH-UBND", "--depth", "-1")]
    [InlineData("no document '9/QĐ-XYZ'", "graph", "--of", "9/QĐ-XYZ")]
    [InlineData("no document 'nobody.txt'", "chain", "nobody.txt")]
    [InlineData("cannot write", "graph", "--out", "/no/such/folder/g.json")]
    [InlineData("noSuchKind", "findings", "--kind", "noSuchKind")]
    public void MisuseIsOneLineAndExitCodeTwo(string message, params string[] args)
    {
        var result = workplace.Run(args);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void ChainLeadsUpThroughTheStoreAndBeyond()
    {
        var chain = Assert.Single(JArray.Parse(workplace.Run("chain", "58/KH-UBND", "--format", "json").Out));

        Assert.Equal(["district", "province", "central"], chain["steps"]!.Select(step => (string?)step["level"]));
        Assert.Equal([null, 15, 3620], chain["steps"]!.Select(step => (int?)step["days"]));
        Assert.Equal([true, true, false], chain["steps"]!.Select(step => (bool)step["inCorpus"]!));
        Assert.Contains("province: KH 112/KH-UBND", workplace.Run("chain", "58/KH-UBND").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("34-CT/TW")]
    [InlineData("Chỉ thị số 34-CT/TW")]
    [InlineData("ct/34-ct-tw/trung-uong-dang/2011-2016")]
    public void ChainFindsWhatIsOnlyCited(string reference) =>
        Assert.Contains("34-CT/TW, 2014-04-07, Bộ Chính trị", workplace.Run("chain", reference).Out, StringComparison.Ordinal);

    [Fact]
    public void CitesTransitiveShowsThePath()
    {
        var cited = Assert.Single(JArray.Parse(workplace.Run("cites", "34-CT/TW", "--transitive", "--format", "json").Out));

        Assert.Equal([1, 2], cited["citedBy"]!.Select(by => (int)by["steps"]!));
        Assert.Contains("58/KH-UBND", workplace.Run("cites", "34-CT/TW", "--transitive").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsTellOfConflictingDatesAndMissingParents()
    {
        workplace.Write("other.txt", Workplace.DistrictPlan.Replace("58/KH-UBND", "59/KH-UBND", StringComparison.Ordinal)
            .Replace("112/KH-UBND ngày 05/3/2024", "112/KH-UBND ngày 06/3/2024", StringComparison.Ordinal));
        workplace.Write("alone.txt", Workplace.DistrictPlan.Replace("58/KH-UBND", "60/KH-UBND", StringComparison.Ordinal)
            .Replace("Thực hiện Kế hoạch số 112/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Hà Giang về phát động phong trào thi đua trồng cây gây rừng năm 2024, ", "", StringComparison.Ordinal));
        workplace.Run("ingest", workplace.Texts);

        var findings = JArray.Parse(workplace.Run("findings", "--format", "json").Out);

        Assert.Equal(["conflictingDates", "noParent"], findings.Select(finding => (string?)finding["kind"]));
        Assert.Equal(2, findings[0]["evidence"]!.Count());
        Assert.Contains("06/3/2024", workplace.Run("findings", "--kind", "conflictingDates").Out, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();
}
