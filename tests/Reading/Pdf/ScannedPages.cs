using DirectiveMiner.Models;
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
        var source = PdfTools.Read(new PdfWriter(shift: 29).Scan(PdfTools.Picture("pgm"), layer).ToBytes());
        AssertRead(source.Text);
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

    private static void AssertRead(string text)
    {
        Assert.Contains("2024", text, StringComparison.Ordinal);
        Assert.Contains("95%", text, StringComparison.Ordinal);
    }
}
