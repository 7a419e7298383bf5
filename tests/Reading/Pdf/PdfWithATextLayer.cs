using DirectiveMiner.Bench.Formats;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Reading.Encodings;
using DirectiveMiner.Pipeline.Reading.Programs;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

public sealed class PdfWithATextLayer
{
    private static readonly (int, int, string)[] Letterhead =
    [
        (20, 220, "ỦY BAN NHÂN DÂN"), (200, 220, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"),
        (20, 206, "TỈNH HÀ GIANG"), (230, 206, "Độc lập - Tự do - Hạnh phúc"),
        (20, 190, "Số: 112/KH-UBND"), (200, 188, "Hà Giang, ngày 05 tháng 3 năm 2024"),
        (150, 160, "KẾ HOẠCH"), (80, 146, "Phát động phong trào trồng cây năm 2024"),
        (20, 120, "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính"), (20, 106, "trị về đổi mới công tác thi đua, Ủy ban nhân dân tỉnh yêu cầu"),
    ];

    public PdfWithATextLayer() => PdfTools.Require(OutsidePrograms.PdfInfo, OutsidePrograms.PdfToText);

    [SkippableFact]
    public void IsReadColumnByColumnInItsLetterhead()
    {
        var text = PdfTools.Read(new PdfWriter().Page(Letterhead).ToBytes()).Text;
        Assert.StartsWith("ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 112/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nĐộc lập - Tự do - Hạnh phúc\nHà Giang, ngày 05 tháng 3 năm 2024\n", text, StringComparison.Ordinal);
        Assert.Contains("của Bộ Chính\ntrị về đổi mới", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void GivesTheValuesOfItsLetterhead()
    {
        var mined = Ingestion.Mine(PdfTools.Read(new PdfWriter().Page(Letterhead).ToBytes()));
        Assert.Equal(("112/KH-UBND", "Ủy ban nhân dân tỉnh Hà Giang"), (mined.Fields.Number?.Value.Text, mined.Fields.Issuer?.Value.Name));
        Assert.Equal("34-CT/TW", Assert.Single(mined.Citations).Number?.Text);
    }

    [SkippableFact]
    public void IsDecodedBeforeItsColumnsAreTold()
    {
        (int, int, string)[] old = [.. Letterhead.Select(line => (line.Item1, line.Item2, CodeBytes.ToText(LegacyWriter.Bytes(line.Item3, "TCVN3"))))];
        var source = PdfTools.Read(new PdfWriter().Page(old).ToBytes());
        Assert.Equal("TCVN3", source.Source.Encoding);
        Assert.StartsWith("ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 112/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\n", source.Text, StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public void IsMinedOverTheHeadsAndFeetOfItsPages()
    {
        var pdf = new PdfWriter();
        string[] heads = ["Việc trồng rừng năm nay được giao cho các xã.", "12/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.", "13/KH-UBND và kế hoạch của mỗi thôn, bản.", "14/KH-UBND, xong trước mùa mưa."];
        string[] ends = ["Các xã thực hiện theo Kế hoạch số", "Vườn ươm theo Kế hoạch số", "Cây giống thì cấp theo Kế hoạch số", "Kiểm lâm địa bàn báo cáo hằng tháng."];
        for (var page = 0; page < 4; page++)
            pdf.Page((20, 225, "KẾ HOẠCH CỦA UBND TỈNH HÀ GIANG"), (20, 190, heads[page]), (20, 60, ends[page]), (20, 30, "Phát hành ngày 02/4/2024"), (200, 12, $"{page + 1}"));
        var source = PdfTools.Read(pdf.ToBytes());
        var mined = Ingestion.Mine(source);
        Assert.Equal(["12/KH-UBND", "13/KH-UBND", "14/KH-UBND"], mined.Citations.Select(citation => citation.Number?.Text));
        Assert.All(mined.Citations, citation => Assert.Equal(citation.Text, citation.Span.Of(source.Text)));
        Assert.Equal([1, 2], source.Locator.BoxesOf(mined.Citations[0].Span).Select(box => box.Page).Distinct());
    }

    [SkippableFact]
    public void KeepsItsPages()
    {
        var source = PdfTools.Read(new PdfWriter().Page((20, 200, "Trang thứ nhất của kế hoạch")).Page((20, 200, "Trang thứ hai của kế hoạch")).ToBytes());
        Assert.Equal(2, source.Source.Pages);
        Assert.Equal(2, source.PageOf(source.Text.IndexOf("thứ hai", StringComparison.Ordinal)));
        Assert.Equal(1, source.PageOf(source.Text.IndexOf("thứ nhất", StringComparison.Ordinal)));
        Assert.Empty(source.Problems);
    }
}
