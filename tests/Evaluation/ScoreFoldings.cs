using DirectiveMiner.Pipeline.Evaluation;
using Xunit;

namespace DirectiveMiner.Tests.Evaluation;

public sealed class ScoreFoldings
{
    [Theory]
    [InlineData("hòa bình", "hoà  BÌNH")]
    [InlineData("“Thủy – Điện”", "thuỷ - điện")]
    [InlineData("Ủy ban", "U\u0309y ban")]
    public void OfTheSameReading_Agree(string one, string other) => Assert.Equal(ScoreFolding.Fold(one), ScoreFolding.Fold(other));

    [Theory]
    [InlineData("đường", "duong")]
    [InlineData("má", "mà")]
    public void OfOtherWords_Differ(string one, string other) => Assert.NotEqual(ScoreFolding.Fold(one), ScoreFolding.Fold(other));

    [Theory]
    [InlineData("Số: 034 - CT/TW", "34-ct/tw")]
    [InlineData("5155/SGDĐT-GDTXNNĐH", "5155/sgddt-gdtxnndh")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void OfNumbers(string? printed, string? folded) => Assert.Equal(folded, ScoreFolding.Number(printed));

    [Theory]
    [InlineData("UBND TP Vinh", "Ủy ban nhân dân thành phố Vinh", true)]
    [InlineData("Phòng GD&ĐT huyện Lạng Giang", "Phòng Giáo dục và Đào tạo huyện Lạng Giang", true)]
    [InlineData("Ban Chấp hành Trung ương khóa XIII", "BCH TW", true)]
    [InlineData("Tỉnh ủy Phú Yên", "Tỉnh ủy Bến Tre", false)]
    [InlineData(null, "Quốc hội", false)]
    public void OfBodies(string? one, string? other, bool same) => Assert.Equal(same, BodyWords.SameBody(one, other));

    [Theory]
    [InlineData(15, 16, 0.9375)]
    [InlineData(1, 3, 0.3333)]
    public void RatesAreRoundedToFourPlaces(int part, int whole, double rate) => Assert.Equal(rate, Tally.Rate(part, whole));
}
