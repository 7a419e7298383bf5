using DirectiveMiner.Bench;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>Plans that no office writes, beside a directive of five duties: the time grows as their length.</summary>
public sealed class HostilePlans
{
    private const int Small = 40_000;

    private const int Times = 8;

    [Theory]
    [InlineData("a) Làm sạch bãi biển; đặt thùng rác hai ngăn ở lối xuống biển.\n")]
    [InlineData("Làm sạch bãi biển ")]
    [InlineData("phong trào “Nụ cười Quảng Trị” ")]
    [InlineData("1. CHỈ TIÊU\n")]
    [InlineData("đạt 40% ")]
    [InlineData("; ")]
    [InlineData("và, ")]
    public void AreComparedInTimeThatGrowsAsTheirLength(string piece)
    {
        var checker = new CoverageChecker(ComposedPlan.Of(ComposedPlan.Province, "Phát triển du lịch năm 2024",
            "I. CHỈ TIÊU", "1. Tỷ lệ buồng đạt chuẩn đạt 40%.", "II. NHIỆM VỤ", "1. Làm sạch bãi biển; đặt thùng rác hai ngăn ở lối xuống biển.", "2. Phát động phong trào “Nụ cười Quảng Trị”."));
        var small = Seconds(checker, piece, Small);
        var large = Seconds(checker, piece, Small * Times);
        Assert.True(large < (small * Times * 4) + 0.5, $"{Small} units took {small:F3} s, {Small * Times} took {large:F3} s of the processor");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("KẾ HOẠCH")]
    [InlineData("́́́")]
    public void AreNothingToGoBy_WhereThereIsNoText(string text)
    {
        var nothing = CoverageDocument.Of(SharedFolder.Compose(text));
        var plan = ComposedPlan.Of(ComposedPlan.District, "Phát triển du lịch năm 2024", "I. NHIỆM VỤ", "1. Làm sạch bãi biển; đặt thùng rác hai ngăn.");

        Assert.All(new CoverageChecker(plan).Check(nothing).Items, item => Assert.Empty(item.Evidence));
        Assert.Empty(new CoverageChecker(nothing).Check(plan).Items);
    }

    private static double Seconds(CoverageChecker checker, string piece, int length)
    {
        var plan = CoverageDocument.Of(SharedFolder.Compose(HostileInputs.Of(piece, length)));
        var best = double.MaxValue;
        for (var run = 0; run < 2; run++)
        {
            var start = CpuClock.Seconds;
            checker.Check(plan);
            best = Math.Min(best, CpuClock.Seconds - start);
        }
        return best;
    }
}
