using System.Text;
using DirectiveMiner.Pipeline.Reading.Scans;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Scans;

public sealed class SoiledPages
{
    [Fact]
    public void LoseTheirSpecksAndKeepTheirFullStops()
    {
        var page = DrawnLines.Page(0);
        Square(page, 600, 100, 6);
        var clean = (byte[])page.Dots.Clone();
        for (var i = 0; i < 400; i++)
            Square(page, 30 + (40 * (i % 29)), 20 + (20 * (i / 200 * 77)) + (20 * (i % 200 / 29)), 1 + (i % 4));
        var cleaned = Specks.Removed(page);
        Assert.Equal(clean.AsSpan(160 * page.Width).ToArray(), cleaned.Dots.AsSpan(160 * page.Width).ToArray());
        Assert.Equal(0, cleaned.Dots[(103 * page.Width) + 603]);
    }

    [Fact]
    public void AreLeftAloneWhereTheyAreClean()
    {
        var page = DrawnLines.Page(1);
        Square(page, 30, 30, 3);
        Assert.Same(page, Specks.Removed(page));
        Assert.Same(page, Shadow.Removed(page));
    }

    [Fact]
    public void BecomeWhiteWhereTheyAreInShadow()
    {
        var page = DrawnLines.Page(0, paper: 230, ink: 110);
        for (var i = 0; i < page.Dots.Length; i++)
            page.Dots[i] = (byte)(page.Dots[i] - (90 * (i % page.Width) / page.Width));
        var white = Shadow.Removed(page);
        var (paper, ink) = (Enumerable.Range(0, page.Width).Min(x => white.Dots[(100 * page.Width) + x]), white.Dots.Min());
        Assert.InRange(paper, 230, 255);
        Assert.InRange(ink, 0, 140);
    }

    [Fact]
    public void LoseTheRedOfStampsButNotBlackBelowIt()
    {
        byte[] colours = [.. Encoding.ASCII.GetBytes("P6\n4 1\n255\n"), 255, 255, 255, 205, 35, 50, 10, 5, 8, 20, 20, 20];
        Assert.Equal([255, 205, 10, 20], GrayPicture.Read(colours)!.Dots);
    }

    [Fact]
    public void KeepWhatIsWrittenInColour()
    {
        byte[] colours = [.. Encoding.ASCII.GetBytes("P6\n4 1\n255\n"), 255, 255, 255, 205, 35, 50, 205, 35, 50, 205, 35, 50];
        Assert.All(GrayPicture.Read(colours)!.Dots[1..], dot => Assert.InRange(dot, 0, 100));
    }

    private static void Square(GrayPicture page, int left, int top, int side)
    {
        for (var y = top; y < top + side; y++)
            page.Dots.AsSpan((y * page.Width) + left, side).Clear();
    }
}
