using DirectiveMiner.Pipeline.Cleaning;
using Xunit;

namespace DirectiveMiner.Tests.Cleaning;

public sealed class LeftoverMarkup
{
    [Theory]
    [InlineData("**KẾ HOẠCH**", "KẾ HOẠCH")]
    [InlineData("## I. MỤC ĐÍCH", "I. MỤC ĐÍCH")]
    [InlineData("*nghiêng* và `mã`", "nghiêng và mã")]
    [InlineData("* Ghi chú", "• Ghi chú")]
    [InlineData("*\u00A0Ghi chú", "• Ghi chú")]
    [InlineData("*** Nơi nhận:**", "Nơi nhận:")]
    [InlineData("xem [Kế hoạch](https://vi.du/ke_hoach) này", "xem Kế hoạch  này")]
    [InlineData("Sở GD&amp;ĐT&nbsp;tỉnh", "Sở GD&ĐT tỉnh")]
    [InlineData("Sở GD&ĐT [1] mục (*)", "Sở GD&ĐT [1] mục ()")]
    [InlineData("Số 5\\. Nội dung", "Số 5. Nội dung")]
    [InlineData("mã số C# và ten_tep", "mã số C# và ten_tep")]
    [InlineData("tên <đơn vị>", "tên <đơn vị>")]
    public void IsDroppedAndOtherSignsAreKept(string text, string clean) => Assert.Equal(clean, TextCleaner.Clean(text).Text.Trim());

    [Theory]
    [InlineData("một<br>Hai")]
    [InlineData("| một | Hai |")]
    public void ThatSeparates_IsALineBreak(string text) =>
        Assert.Equal(["một", "Hai"], TextCleaner.Clean(text).Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void InGreatNumbers_IsStillReadOnce()
    {
        foreach (var sign in (ReadOnlySpan<string>)["#", "*", "[", "](", "&", "<", "_", "\\", " *", "\u0301"])
        {
            var text = string.Concat(Enumerable.Repeat(sign, 300_000 / sign.Length));
            Assert.True(TextCleaner.Clean(text).Text.Length <= text.Length);
        }
    }
}
