using DirectiveMiner.Pipeline.Reading.Scans;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Scans;

public sealed class PagesAskew
{
    [Theory]
    [InlineData(-5)]
    [InlineData(-2.3)]
    [InlineData(-0.4)]
    [InlineData(0)]
    [InlineData(0.7)]
    [InlineData(3)]
    [InlineData(5)]
    public void AreSetStraight(double askew)
    {
        var page = DrawnLines.Page(askew);
        var found = Skew.Of(page);
        Assert.InRange(found, askew - 0.1, askew + 0.1);
        Assert.InRange(Skew.Of(page.Straightened(new PageTurn(page.Width, page.Height, 0, found))), -0.1, 0.1);
    }

    [Fact]
    public void AreNotMadeOfEmptyOnesOrNoise()
    {
        var (dots, random) = (new byte[DrawnLines.Width * DrawnLines.Height], new Random(3));
        Assert.Equal(0, Skew.Of(new GrayPicture(DrawnLines.Width, DrawnLines.Height, (byte[])dots.Clone())));
        random.NextBytes(dots);
        Assert.Equal(0, Skew.Of(new GrayPicture(DrawnLines.Width, DrawnLines.Height, dots)));
        Assert.Equal(0, Skew.Of(new GrayPicture(1, 1, [0])));
    }

    /// <summary>A dark square on the page as it was is found on the straight page, and its place leads back to where it was.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 4)]
    [InlineData(90, 0)]
    [InlineData(90, -3)]
    [InlineData(180, 2)]
    [InlineData(270, -5)]
    public void KeepTheWayBackToWhereWordsStood(int quarters, double askew)
    {
        const int left = 170, top = 60, side = 9;
        var (width, height) = (300, 420);
        var dots = new byte[width * height];
        dots.AsSpan().Fill(255);
        for (var y = top; y < top + side; y++)
            dots.AsSpan((y * width) + left, side).Clear();
        var turn = new PageTurn(width, height, quarters, askew);
        var straight = new GrayPicture(width, height, dots).Straightened(turn);
        var dark = Enumerable.Range(0, straight.Dots.Length).Where(i => straight.Dots[i] < 100).ToList();
        var (x, y2) = turn.ToOriginal(dark.Average(i => i % straight.Width) + 0.5, dark.Average(i => i / straight.Width) + 0.5);
        Assert.InRange(x, left + (side / 2.0) - 1.5, left + (side / 2.0) + 1.5);
        Assert.InRange(y2, top + (side / 2.0) - 1.5, top + (side / 2.0) + 1.5);
    }
}
