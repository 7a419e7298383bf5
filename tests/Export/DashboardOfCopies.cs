using DirectiveMiner.Tests.Cli;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Export;

/// <summary>A plan that is in the store twice, and cites its parent twice over.</summary>
public sealed class DashboardOfCopies
{
    [Fact]
    public void CountsThePlanOnceAndItsFilesTwice()
    {
        using var workplace = new Workplace();
        workplace.Write("province.txt", Workplace.ProvincePlan);
        workplace.Write("district.txt", Workplace.DistrictPlan);
        workplace.Write("district-copy.txt", Workplace.DistrictPlan.Replace("hộ dân tham gia trồng cây.", "hộ dân tham gia trồng cây theo Kế hoạch số 112/KH-UBND.", StringComparison.Ordinal));
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
        Assert.Equal(0, workplace.Run("export", "--format", "json", "--out", workplace.Folder).Code);
        var dashboard = JObject.Parse(File.ReadAllText(Path.Combine(workplace.Folder, "dashboard.json")));

        Assert.Equal((3, 2), ((int)dashboard["totals"]!["documents"]!, (int)dashboard["totals"]!["works"]!));
        var province = Assert.Single(dashboard["mostImplemented"]!, row => (string?)row["document"]!["number"] == "112/KH-UBND");
        Assert.Equal((1, 1), ((int)province["plans"]!, (int)province["byLevel"]!.Single()["count"]!));
        Assert.Equal(1, (int)dashboard["mostCited"]!.Single(row => (string?)row["document"]!["number"] == "112/KH-UBND")["citedBy"]!);
    }
}
