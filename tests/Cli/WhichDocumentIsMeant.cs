using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

/// <summary>112/KH-UBND is the number of two plans, of 2024 (in the store) and of 2025 (only cited); a third text cites it without telling which.</summary>
public sealed class WhichDocumentIsMeant : IDisposable
{
    private const string Other = "kh/112-kh-ubnd/uy-ban-nhan-dan.ha-giang/2025";

    private readonly Workplace workplace = Workplace.WithPlans();

    public WhichDocumentIsMeant()
    {
        workplace.Write("later.txt", Workplace.DistrictPlan
            .Replace("Số: 58/KH-UBND", "Số: 61/KH-UBND", StringComparison.Ordinal)
            .Replace("tháng 3 năm 2024", "tháng 6 năm 2025", StringComparison.Ordinal)
            .Replace("112/KH-UBND ngày 05/3/2024", "112/KH-UBND ngày 11/02/2025", StringComparison.Ordinal)
            .Replace("về phát động phong trào thi đua trồng cây gây rừng năm 2024, ", "về phòng cháy, chữa cháy rừng mùa khô, ", StringComparison.Ordinal));
        workplace.Write("vague.txt", Workplace.DistrictPlan
            .Replace("Số: 58/KH-UBND", "Số: 63/KH-UBND", StringComparison.Ordinal)
            .Replace("tháng 3 năm 2024", "tháng 9 năm 2025", StringComparison.Ordinal)
            .Replace("112/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Hà Giang về phát động phong trào thi đua trồng cây gây rừng năm 2024, ", "112/KH-UBND của Ủy ban nhân dân tỉnh Hà Giang, ", StringComparison.Ordinal));
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
    }

    [Theory]
    [InlineData("cites", "112/KH-UBND")]
    [InlineData("cites", "112/KH-UBND", "--transitive")]
    [InlineData("chain", "Kế hoạch số 112/KH-UBND")]
    [InlineData("graph", "--of", "112/kh-ubnd")]
    public void IsAsked(params string[] args)
    {
        var result = workplace.Run(args);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("2 documents", result.Error, StringComparison.Ordinal);
        Assert.Contains(Other + "  KH 112/KH-UBND, 2025-02-11", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-02-11", "112/KH-UBND", "--year", "2025")]
    [InlineData("2025-02-11", "Kế hoạch số 112/KH-UBND ngày 11/02/2025 của Ủy ban nhân dân tỉnh Hà Giang")]
    [InlineData("2025-02-11", Other)]
    [InlineData("2024-03-05", "Kế hoạch 112/KH-UBND", "--year", "2024")]
    [InlineData("2024-03-05", "province.txt")]
    [InlineData("2024-03-05", "kh/112-kh-ubnd/uy-ban-nhan-dan.ha-giang/2024")]
    public void IsToldByYearKeyOrFile(string date, params string[] asked)
    {
        var cited = JArray.Parse(workplace.Run(["cites", .. asked, "--format", "json"]).Out);

        Assert.Equal(date, (string?)cited[0]["date"]);
        Assert.Single(cited[0]["mentions"]!);
    }

    [Fact]
    public void IsNotToldByAnIssuerThatBothHave()
    {
        Assert.Contains("2 documents", workplace.Run("cites", "112/KH-UBND", "--issuer", "tinh ha giang").Error, StringComparison.Ordinal);
        Assert.Contains("no stored document cites it", workplace.Run("cites", "112/KH-UBND", "--issuer", "Nghệ An").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void StaysOpenForAMentionThatDoesNotTell()
    {
        var cited = JArray.Parse(workplace.Run("cites", "112/KH-UBND", "--format", "json").Out);

        Assert.Equal(["2024-03-05", "2025-02-11", null], cited.Select(document => (string?)document["date"]));
        Assert.Null((string?)cited[2]["target"]);
        Assert.Equal(2, cited[2]["candidates"]!.Count());
        Assert.Contains("ambiguous: 2 documents fit", workplace.Run("cites", Other).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chain", "113/KH-UBND")]
    [InlineData("chain", "Kế hoạch 12/KH-UBND")]
    [InlineData("cites", "113/KH-UBND")]
    [InlineData("show", "113/KH-UBND")]
    public void IsSuggestedWhereNoneIsFound(params string[] args) =>
        Assert.Contains("near it:\n  kh/112-kh-ubnd", workplace.Run(args).Error, StringComparison.Ordinal);

    [Fact]
    public void IsSeenFromItsOwnSideByShow()
    {
        var citedBy = Assert.Single(JObject.Parse(workplace.Run("show", "province.txt", "--format", "json").Out)["citedBy"]!);

        Assert.Contains("58-kh-ubnd", (string?)citedBy["document"], StringComparison.Ordinal);
        Assert.Contains("58-kh-ubnd/uy-ban-nhan-dan-huyen-dong-van.ha-giang/2024: implements, parent (page 1)", workplace.Run("show", "Kế hoạch số 112/KH-UBND").Out, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();
}
