using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Web;

/// <summary>Two plans with scripts in a title, a quotation and a file name, and two plans of one number.</summary>
public sealed class ServedHostilePlans : ServedStore
{
    public const string Script = "<script>window.ran = true</script><img src=x onerror=\"window.ran = true\">";

    public const string ProvinceFile = "province <img src=x onerror=alert(1)>.txt";

    protected override void Fill(Workplace workplace)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        workplace.Write(ProvinceFile, Workplace.ProvincePlan.Replace("trồng cây gây rừng năm 2024\n\nThực hiện", $"trồng cây gây rừng {Script} năm 2024\n\nThực hiện", StringComparison.Ordinal)
            .Replace("“Mỗi nhà một vườn xanh”", $"“Mỗi nhà {Script} một vườn xanh”", StringComparison.Ordinal));
        workplace.Write("district.txt", Workplace.DistrictPlan.Replace("tham gia trồng cây.", $"tham gia trồng cây {Script}.\n2. Phấn đấu 85% số xã tổ chức trồng cây đầu xuân.", StringComparison.Ordinal));
        foreach (var (file, district) in new[] { ("one.txt", "MÈO VẠC"), ("other.txt", "YÊN MINH") })
            workplace.Write(file, Workplace.DistrictPlan.Replace("58/KH-UBND", "77/KH-UBND", StringComparison.Ordinal).Replace("ĐỒNG VĂN", district, StringComparison.Ordinal));
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
    }
}
