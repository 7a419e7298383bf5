using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Reading.Programs;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

public sealed class PlacesOfWords
{
    /// <summary>The letters of the tests' font are 0.55 of their size wide (PdfWriter).</summary>
    private const double LetterWidth = 0.55 * 12;

    private const double PageWidth = 420;
    private const double PageHeight = 240;

    public PlacesOfWords() => PdfTools.Require(OutsidePrograms.PdfInfo, OutsidePrograms.PdfToText);

    [SkippableFact]
    public void AreWhereTheyWereDrawn()
    {
        var source = PdfTools.Read(new PdfWriter().Page((20, 220, "Thực hiện Kế hoạch số 45/KH-UBND")).ToBytes());
        AssertDrawnAt(20 + (LetterWidth * "Thực hiện Kế hoạch số ".Length), 220, "45/KH-UBND", Assert.Single(BoxesOf(source, "45/KH-UBND")));
        Assert.Equal(new PageSize(PageWidth, PageHeight), Assert.Single(source.Places.Pages));
    }

    [SkippableFact]
    public void AreKnownOfMinedValues()
    {
        var source = PdfTools.Read(new PdfWriter().Page(
            (20, 220, "ỦY BAN NHÂN DÂN"), (200, 220, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), (20, 206, "TỈNH HÀ GIANG"), (200, 206, "Độc lập - Tự do - Hạnh phúc"),
            (20, 190, "Số: 112/KH-UBND"), (200, 190, "Hà Giang, ngày 05 tháng 3 năm 2024"), (150, 160, "KẾ HOẠCH"), (80, 146, "Phát động phong trào trồng cây năm 2024"),
            (20, 120, "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính"), (20, 106, "trị về đổi mới công tác thi đua, Ủy ban nhân dân tỉnh yêu cầu")).ToBytes());
        var mined = Ingestion.Mine(source);
        AssertDrawnAt(20 + (4 * LetterWidth), 190, "112/KH-UBND", source.Locator.BoxesOf(mined.Fields.Number!.Span)[^1]);
        AssertDrawnAt(200, 190, "Hà Giang,", Assert.Single(source.Locator.BoxesOf(mined.Fields.Place!.Span)));
        var citation = Assert.Single(mined.Citations);
        Assert.Equal("Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính\ntrị", citation.Span.Of(source.Text));
        var boxes = source.Locator.BoxesOf(citation.Span);
        Assert.Equal(2, boxes.Length);
        AssertDrawnAt(20 + (10 * LetterWidth), 120, "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính", boxes[0]);
        AssertDrawnAt(20, 106, "trị", boxes[1]);
    }

    [SkippableFact]
    public void OfColumnsAreInTheirColumn()
    {
        var source = PdfTools.Read(new PdfWriter().Page(
            (20, 220, "ỦY BAN NHÂN DÂN"), (220, 220, "CỘNG HÒA XÃ HỘI"), (20, 206, "TỈNH HÀ GIANG"), (220, 206, "Độc lập - Tự do"), (20, 160, "Kính gửi: Sở Nội vụ")).ToBytes());
        AssertDrawnAt(20, 220, "ỦY BAN NHÂN DÂN", BoxesOf(source, "ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG")[0]);
        AssertDrawnAt(20, 206, "TỈNH HÀ GIANG", BoxesOf(source, "ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG")[1]);
        AssertDrawnAt(220, 206, "Độc lập - Tự do", Assert.Single(BoxesOf(source, "Độc lập - Tự do")));
    }

    [SkippableFact]
    public void OfTableCellsAreTheirCellsOnly()
    {
        (int, int, string)[] rows = [.. Enumerable.Range(0, 4).SelectMany(i => ((int, int, string)[])[(20, 220 - (20 * i), $"{i + 1}"), (80, 220 - (20 * i), "Trồng rừng"), (300, 220 - (20 * i), $"{81 + i}%")])];
        var source = PdfTools.Read(new PdfWriter().Page(rows).ToBytes());
        Assert.Contains("3 | Trồng rừng | 83%", source.Text, StringComparison.Ordinal);
        AssertDrawnAt(300, 180, "83%", Assert.Single(BoxesOf(source, "83%")));
    }

    [SkippableFact]
    public void OnTheSecondPageSaySo()
    {
        var source = PdfTools.Read(new PdfWriter().Page((20, 200, "Trang thứ nhất")).Page((60, 100, "Trang thứ hai")).ToBytes());
        var span = SpanOf(source, "thứ hai");
        var box = Assert.Single(source.Locator.BoxesOf(span));
        Assert.Equal((2, 2), (box.Page, source.Locator.PageOf(span.Start)));
        AssertDrawnAt(60 + (6 * LetterWidth), 100, "thứ hai", box with { Page = 1 });
        Assert.Equal([1, 2], source.Locator.BoxesOf(new TextSpan(0, source.Text.Length)).Select(whole => whole.Page));
    }

    [SkippableTheory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void OnATurnedPageAreThoseThatAViewerShows(int degrees)
    {
        var source = PdfTools.Read(new PdfWriter().With($"/Rotate {degrees}").Page((60, 200, "Số: 45/KH-UBND ngày 05 tháng 3"), (60, 180, "của Ủy ban nhân dân tỉnh Hà Giang")).ToBytes());
        Assert.Equal("Số: 45/KH-UBND ngày 05 tháng 3\ncủa Ủy ban nhân dân tỉnh Hà Giang\n", source.Text);
        Assert.Equal(degrees == 180 ? new PageSize(PageWidth, PageHeight) : new PageSize(PageHeight, PageWidth), Assert.Single(source.Places.Pages));
        var box = Assert.Single(BoxesOf(source, "45/KH-UBND"));
        var (near, far) = (60 + (4 * LetterWidth), 60 + (14 * LetterWidth));
        switch (degrees)
        {
            case 90:
                Assert.InRange(box.Y, near - 1, near + 1);
                Assert.InRange(box.X, 190, 210);
                Assert.InRange(box.Height, far - near - 1, far - near + 1);
                break;
            case 180:
                Assert.InRange(box.X, PageWidth - far - 1, PageWidth - far + 1);
                Assert.InRange(box.Y, 190, 210);
                Assert.InRange(box.Width, far - near - 1, far - near + 1);
                break;
            default:
                Assert.InRange(box.Y, PageWidth - far - 1, PageWidth - far + 1);
                Assert.InRange(box.X, PageHeight - 215, PageHeight - 195);
                Assert.InRange(box.Height, far - near - 1, far - near + 1);
                break;
        }
    }

    [SkippableFact]
    public void AreCountedFromTheCornerOfWhatIsShown()
    {
        var source = PdfTools.Read(new PdfWriter().With("/CropBox [50 40 400 230]").Page((100, 200, "Kế hoạch trồng rừng"), (100, 10, "ngoài lề")).ToBytes());
        Assert.Equal("Kế hoạch trồng rừng\n", source.Text);
        Assert.Equal(new PageSize(350, 190), Assert.Single(source.Places.Pages));
        AssertDrawnAt(50, PageHeight - 30, "Kế hoạch trồng rừng", Assert.Single(BoxesOf(source, "Kế hoạch trồng rừng")));
    }

    [SkippableFact]
    public void AreNotKnownOfOtherFormats()
    {
        var source = FileReader.Default.Decode("plan.txt", "Kế hoạch số 45/KH-UBND"u8.ToArray());
        Assert.Empty(source.Places.Pages);
        Assert.Empty(source.Locator.BoxesOf(new TextSpan(0, source.Text.Length)));
        Assert.Equal(1, source.Locator.PageOf(9));
    }

    private static TextSpan SpanOf(SourceText source, string text) => new(source.Text.IndexOf(text, StringComparison.Ordinal), text.Length);

    private static System.Collections.Immutable.ImmutableArray<PageBox> BoxesOf(SourceText source, string text) => source.Locator.BoxesOf(SpanOf(source, text));

    /// <summary>A PDF's places count from the lower left corner and the line that letters stand on; the box of a font that is not embedded reaches a little above and below its letters.</summary>
    private static void AssertDrawnAt(double x, double y, string text, PageBox box)
    {
        Assert.Equal(1, box.Page);
        Assert.InRange(box.X, x - 1, x + 1);
        Assert.InRange(box.Width, (text.Length * LetterWidth) - 1, (text.Length * LetterWidth) + 1);
        Assert.InRange(box.Y, PageHeight - y - 13, PageHeight - y - 6);
        Assert.InRange(box.Y + box.Height, PageHeight - y - 1, PageHeight - y + 5);
    }
}
