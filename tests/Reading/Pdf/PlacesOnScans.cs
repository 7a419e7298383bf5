using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

/// <summary>The places that the text layer of the drawing has are those that recognition of its picture must find.</summary>
public sealed class PlacesOnScans
{
    private const double Tolerance = 3;

    public PlacesOnScans() => PdfTools.RequireRecognition();

    [SkippableFact]
    public void AreWhereTheWordsWereDrawn()
    {
        var (drawn, scan) = (PdfTools.Read(PdfTools.Drawn.ToBytes()), PdfTools.Read(new PdfWriter().Scan(PdfTools.Picture("pgm")).ToBytes()));
        Assert.Equal<PageSize>(drawn.Places.Pages, scan.Places.Pages);
        AssertSamePlace(BoxOf(drawn, "2024"), BoxOf(scan, "2024"), 1);
        AssertSamePlace(BoxOf(drawn, "95%"), BoxOf(scan, "95%"), 1);
    }

    [SkippableFact]
    public void OfAPictureAreInDots()
    {
        var (drawn, scan) = (PdfTools.Read(PdfTools.Drawn.ToBytes()), PdfTools.Read(PdfTools.Picture("png"), "page.png"));
        AssertSamePlace(BoxOf(drawn, "95%"), BoxOf(scan, "95%"), 200 / 72.0);
        Assert.InRange(Assert.Single(scan.Places.Pages).Width, 1166, 1168);
    }

    [SkippableTheory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void OfAPageThatWasScannedOnItsSideAreThoseThatAViewerShows(int degrees)
    {
        (int, int, string)[] lines = [.. Enumerable.Range(0, 10).Select(i => (40, 210 - (20 * i), "Ban hanh ngay 12 thang 3 nam 2024 cho"))];
        lines[4].Item3 = "trong cay gay rung 95% dien tich mot";
        var drawn = new PdfWriter().DrawnPage(lines).ToBytes();
        var upright = PdfTools.Read(new PdfWriter().Scan(PdfTools.Picture("pgm", drawn)).ToBytes());
        var turned = PdfTools.Read(new PdfWriter().With($"/Rotate {degrees}").Scan(PdfTools.Picture("pgm", drawn)).ToBytes());
        var (was, now) = (BoxOf(upright, "95%"), BoxOf(turned, "95%"));
        var expected = degrees switch
        {
            90 => new PageBox(1, 240 - was.Y - was.Height, was.X, was.Height, was.Width),
            180 => was with { X = 420 - was.X - was.Width, Y = 240 - was.Y - was.Height },
            _ => new PageBox(1, was.Y, 420 - was.X - was.Width, was.Height, was.Width),
        };
        Assert.InRange(now.X, expected.X - Tolerance, expected.X + Tolerance);
        Assert.InRange(now.Y, expected.Y - Tolerance, expected.Y + Tolerance);
        Assert.InRange(now.Width, expected.Width - Tolerance, expected.Width + Tolerance);
        Assert.InRange(now.Height, expected.Height - Tolerance, expected.Height + Tolerance);
    }

    private static PageBox BoxOf(SourceText source, string text)
    {
        var at = source.Text.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{text} was not read: {source.Text}");
        return Assert.Single(source.Locator.BoxesOf(new TextSpan(at, text.Length)));
    }

    /// <summary>A recognized box is that of the ink, within the box of the font.</summary>
    private static void AssertSamePlace(PageBox drawn, PageBox found, double scale)
    {
        Assert.Equal(drawn.Page, found.Page);
        Assert.InRange(found.X / scale, drawn.X - Tolerance, drawn.X + Tolerance);
        Assert.InRange((found.X + found.Width) / scale, drawn.X + drawn.Width - Tolerance, drawn.X + drawn.Width + Tolerance);
        Assert.InRange(found.Y / scale, drawn.Y - 1, drawn.Y + (drawn.Height / 2));
        Assert.InRange((found.Y + found.Height) / scale, drawn.Y + (drawn.Height / 2), drawn.Y + drawn.Height + 1);
    }
}
