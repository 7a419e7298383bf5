using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Evaluation.Audit;
using Xunit;

namespace DirectiveMiner.Tests.Evaluation;

public sealed class AuditOfText
{
    [Theory]
    [InlineData("Căn cứ Kế hoạch số 705/KH-UBND ngày 2/3/2024", "705/KH-UBND")]
    [InlineData("Nghị định số 98/2023/NĐ-CP và Chỉ thị 34-CT/TW", "98/2023/NĐ-CP|34-CT/TW")]
    [InlineData("Luật 06/2022/QH15; 774/KH-GD&ĐT", "06/2022/QH15|774/KH-GD&ĐT")]
    [InlineData("lỗi gõ: 01- KL/TW, 329 /KH-UBND", "01- KL/TW|329 /KH-UBND")]
    [InlineData("Nghị quyết 66.19/2026/NQ-CP, Quyết định 2581/QĐ-TTg ngày", "66.19/2026/NQ-CP|2581/QĐ-TTg")]
    [InlineData("giai đoạn 2021 - 2025, năm 2024 - UBND tỉnh, 5/A, 12/2024, 3-Nam", "")]
    [InlineData("đạt 98,5%, từ 10 % đến 1.250% và tỷ lệ % còn lại", "98,5%|10 %|1.250%")]
    [InlineData("%%%, ,% .% 5.%", "")]
    public void FindsWhatLooksLikeANumberOrPercentage(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Candidates.In(text).Select(c => c.Span.Of(text))));

    [Fact]
    public void WithNothingMined_ListsAll_WithContextAndReason()
    {
        const string text = "Kết quả năm qua đã thu 97% số nợ.\nTheo QCVN 01:2018/BYT và 12/KH-UBND.";
        var audit = Auditor.Of(Mined([], []), text);
        Assert.Equal((2, 1), (audit.Numbers, audit.Percentages));
        Assert.Equal(["past-result", "standard", "standard"], audit.Uncovered.Select(f => f.Reason));
        Assert.All(audit.Uncovered, f => Assert.Equal(f.Text, f.Span.Of(text)));
        Assert.Contains("thu 97% số nợ", audit.Uncovered[0].Context, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xem https://vanban.vn/Thong-tu-40-2012-TT-BTC.aspx", "web-address")]
    [InlineData("Thông tư số /2025/TT-BKHCN ngày", "blank-serial")]
    [InlineData("yêu cầu 10:2025/BCA", "standard")]
    [InlineData("| Bản Mới | 41% | 2.500 |", "table")]
    [InlineData("xe thứ 41% này", null)]
    public void TellsTheReasonByHowItIsWritten(string text, string? reason) =>
        Assert.Equal([reason], Auditor.Of(Mined([], []), text).Uncovered.Select(f => f.Reason));

    [Fact]
    public void WithATarget_CoversItsFiguresOnly()
    {
        const string text = "Phấn đấu 95% hộ (năm nay 90%) có nước sạch.";
        var span = TextSpan.FromBounds(0, text.Length);
        var target = new Target("hộ có nước sạch", 95, null, "%", Comparator.Equal, null, null, null, text, span, new RuleId("t"), 1);
        var audit = Auditor.Of(Mined([target], []), text);
        Assert.Equal(["90%"], audit.Uncovered.Select(f => f.Text));
        Assert.Equal("inside-target", audit.Uncovered[0].Reason);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("/")]
    [InlineData("1/AB")]
    [InlineData("1-")]
    [InlineData("5%")]
    [InlineData("A")]
    [InlineData("1 /")]
    public void OfHostileText_CostsTheSamePerUnit(string unit)
    {
        Auditor.Of(Mined([], []), string.Concat(Enumerable.Repeat(unit, 1000)));
        var (small, large) = (Ticks(unit, 50_000), Ticks(unit, 400_000));
        Assert.True(large < (small * 8 * 4) + TimeSpan.FromMilliseconds(300).Ticks, $"{unit}: {small} then {large} ticks");
    }

    private static long Ticks(string unit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Auditor.Of(Mined([], []), text);
        return watch.Elapsed.Ticks;
    }

    private static MinedDocument Mined(Target[] targets, Citation[] citations) =>
        new(new Source("a.txt", "", "text/plain", 0, 1, "utf-8"), DocumentFields.None, [], [], [.. citations], [], [], [.. targets], []);
}
