using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Scans;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

public sealed class ScannedPages
{
    public ScannedPages() => PdfTools.RequireRecognition();

    [SkippableFact]
    public void AreReadInAPdf()
    {
        var source = PdfTools.Read(new PdfWriter().Scan(PdfTools.Picture("pgm")).ToBytes());
        AssertRead(source.Text);
        Assert.Contains(ProblemCode.Recognized, PdfTools.Codes(source));
        Assert.Null(source.Failure);
    }

    [SkippableFact]
    public void AreReadInAPicture()
    {
        var source = PdfTools.Read(PdfTools.Picture("png"), "page.png");
        AssertRead(source.Text);
        Assert.Equal("image/png", source.Source.MediaType);
        Assert.Contains(ProblemCode.Recognized, PdfTools.Codes(source));
    }

    [SkippableFact]
    public void AreReadWhereTheyAreAskew()
    {
        var picture = GrayPicture.Read(PdfTools.Picture("pgm"))!;
        var askew = picture.Straightened(new PageTurn(picture.Width, picture.Height, 0, -4));
        var source = PdfTools.Read(new PdfWriter().Scan(askew.ToBytes()).ToBytes());
        Assert.Contains("95%", source.Text, StringComparison.Ordinal);
        Assert.Contains("Ban hanh ngay 12 thang 3 nam 2024", source.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void AreReadBesidePagesWithText()
    {
        var source = PdfTools.Read(new PdfWriter().Page((20, 200, "Kế hoạch có lớp chữ ở trang đầu")).Scan(PdfTools.Picture("pgm")).ToBytes());
        Assert.StartsWith("Kế hoạch có lớp chữ ở trang đầu\n", source.Text, StringComparison.Ordinal);
        AssertRead(source.Text[source.PageStarts[1]..]);
        Assert.Contains(source.Problems, problem => problem.Message.StartsWith("1 of 2 pages", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void AreReadWhereTheirTextLayerIsGarbage()
    {
        (int, int, string)[] layer = [(20, 200, "Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, địa phương nghiêm túc tổ chức"), (20, 180, "thực hiện phong trào trồng cây gây rừng và bảo vệ rừng phòng hộ đầu nguồn")];
        var source = PdfTools.Read(new PdfWriter().BrokenScan(PdfTools.Picture("pgm"), layer).ToBytes());
        AssertRead(source.Text);
    }

    [SkippableTheory]
    [InlineData(3)]
    [InlineData(29)]
    [InlineData(0x0400)]
    [InlineData(0x3000)]
    public void AreRecognizedOnExactlyThePagesThatNeedIt(int brokenShift)
    {
        (int, int, string)[] layer = [.. Enumerable.Range(0, 6).Select(i => (20, 200 - (20 * i), $"Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, địa phương tổ chức thực hiện bước {i}"))];
        var picture = PdfTools.Picture("pgm");
        var source = PdfTools.Read(new PdfWriter(brokenShift).Page(layer).BrokenScan(picture, layer).Scan(picture).Scan(picture, layer).Page((20, 200, "Trang cuối của kế hoạch")).ToBytes());
        var pages = source.Text.Split('\f');
        Assert.StartsWith("Ủy ban nhân dân tỉnh", pages[0], StringComparison.Ordinal);
        AssertRead(pages[1]);
        AssertRead(pages[2]);
        Assert.StartsWith("Ủy ban nhân dân tỉnh", pages[3], StringComparison.Ordinal);
        Assert.Equal("Trang cuối của kế hoạch\n", pages[4]);
        Assert.Contains(source.Problems, problem => problem.Message.StartsWith("2 of 5 pages", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("UY BAN NHAN DAN TINH yeu cau cac so, nganh, dia phuong to chuc thuc hien")]
    [InlineData("Ủ y b an n hân dân tỉn h y êu cầu các s ở, n gành, địa p hương t ổ chức")]
    public void AreReadAnewWhereAScannerHasReadThemPoorly(string line)
    {
        (int, int, string)[] layer = [.. Enumerable.Range(0, 6).Select(i => (20, 200 - (20 * i), line))];
        var vietnamese = PdfTools.Picture("pgm", Printed("Công nhân và nông dân toàn thành cùng tham gia"));
        var source = PdfTools.Read(new PdfWriter().Scan(vietnamese, layer).ToBytes());
        Assert.Contains("nông dân", source.Text, StringComparison.Ordinal);
        Assert.Contains(ProblemCode.Recognized, PdfTools.Codes(source));
    }

    [SkippableFact]
    public void KeepAPoorLayerWhereRecognitionIsNoBetter()
    {
        (int, int, string)[] layer = [.. Enumerable.Range(0, 6).Select(i => (20, 200 - (20 * i), "The People's Committee asks all departments and districts to carry out the plan"))];
        var source = PdfTools.Read(new PdfWriter().Scan(PdfTools.Picture("pgm", Printed("The committee asks all offices to do the work")), layer).ToBytes());
        Assert.StartsWith("The People's Committee", source.Text, StringComparison.Ordinal);
        Assert.Empty(source.Problems);
    }

    [SkippableFact]
    public void HidNoPageWhoseTextLayerIsTrue()
    {
        (int, int, string)[] layer = [.. Enumerable.Range(0, 6).Select(i => (20, 200 - (20 * i), "Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, địa phương tổ chức thực hiện"))];
        var source = PdfTools.Read(new PdfWriter().Scan(PdfTools.Picture("pgm"), layer).ToBytes());
        Assert.StartsWith("Ủy ban nhân dân tỉnh", source.Text, StringComparison.Ordinal);
        Assert.Empty(source.Problems);
    }

    [SkippableFact]
    public void AreRefusedByNameWhereThePictureIsBroken()
    {
        var picture = PdfTools.Picture("png");
        var source = PdfTools.Read(picture[..40], "page.png");
        Assert.Contains("page.png", Assert.Single(source.Problems).Message, StringComparison.Ordinal);
    }

    private static byte[] Printed(string line) => new PdfWriter().DrawnPage([.. Enumerable.Range(0, 10).Select(i => (40, 215 - (20 * i), line))]).ToBytes();

    private static void AssertRead(string text)
    {
        Assert.Contains("2024", text, StringComparison.Ordinal);
        Assert.Contains("95%", text, StringComparison.Ordinal);
    }
}
