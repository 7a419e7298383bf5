using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

/// <summary>A province's plan and those of five of its districts, one of which leaves out what the others cite.</summary>
public sealed class FindingsOverPlans : IDisposable
{
    private const string Cited = "Thực hiện Kế hoạch số 112/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Hà Giang về phát động phong trào thi đua trồng cây gây rừng năm 2024, ";

    private readonly Workplace workplace = Workplace.WithPlans();

    public FindingsOverPlans()
    {
        foreach (var (district, text) in new[]
        {
            ("Mèo Vạc", Cited),
            ("Yên Minh", Cited),
            ("Quản Bạ", Cited),
            ("Bắc Mê", "Thực hiện Chỉ thị số 19-CT/TU ngày 15/4/2024 của Ban Thường vụ Tỉnh ủy Hà Giang về trồng cây gây rừng, "),
        })
        {
            workplace.Write(district + ".txt", Workplace.DistrictPlan.Replace("ĐỒNG VĂN", district.ToUpperInvariant(), StringComparison.Ordinal).Replace("Đồng Văn", district, StringComparison.Ordinal)
                .Replace(Cited, text, StringComparison.Ordinal));
        }
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
    }

    [Fact]
    public void TellWhichPlanLeavesOutWhatItsPeersCite()
    {
        var finding = Assert.Single(Found("citesLessThanPeers"));

        Assert.Contains("bac-me", (string?)finding["document"], StringComparison.Ordinal);
        Assert.Contains("112-kh-ubnd", (string?)finding["other"], StringComparison.Ordinal);
        Assert.Contains("4 of 4 plans of its level (district)", (string?)finding["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void TellWhatIsCitedBeforeItExists()
    {
        var finding = Assert.Single(Found("citesYounger"));

        Assert.Contains("58/KH-UBND of 2024-03-20 cites 19-CT/TU of 2024-04-15", (string?)finding["message"], StringComparison.Ordinal);
        Assert.Contains("19-CT/TU", workplace.Run("findings", "--kind", "citesYounger").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void HoldNoDateThatWasCompletedFromTheContext()
    {
        workplace.Write("short.txt", Workplace.DistrictPlan.Replace("58/KH-UBND", "99/KH-UBND", StringComparison.Ordinal).Replace("112/KH-UBND ngày 05/3/2024", "112/KH-UBND ngày 06/3", StringComparison.Ordinal));
        workplace.Run("ingest", workplace.Texts);

        Assert.Empty(Found("conflictingDates"));
    }

    public void Dispose() => workplace.Dispose();

    private JArray Found(string kind) => JArray.Parse(workplace.Run("findings", "--kind", kind, "--format", "json").Out);
}
