using System.Text;
using DirectiveMiner.Bench.Formats;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Reading;
using Newtonsoft.Json;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

public sealed class DocumentsOfOffices
{
    private static readonly IReadOnlyList<FormatCase> WordCases = Load("word.json");
    private static readonly IReadOnlyList<FormatCase> OfficeCases = Load("office.json");
    private static readonly IReadOnlyList<FormatCase> HtmlCases = Load("html.json");

    public static TheoryData<string> WordNames() => [.. WordCases.Select(row => row.Name)];

    public static TheoryData<string> OfficeNames() => [.. OfficeCases.Select(row => row.Name)];

    public static TheoryData<string> HtmlNames() => [.. HtmlCases.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(WordNames))]
    public void WordReadsAsTheTableSays(string name)
    {
        var row = WordCases.Single(each => each.Name == name);
        Check(row, "named-like-nothing.doc", OfficePackage.Docx(row.Body!, row.Styles, row.Numbering, row.Footnotes, row.Head, row.Foot), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    [Theory]
    [MemberData(nameof(OfficeNames))]
    public void SheetsSlidesAndOpenDocumentReadAsTheTableSays(string name)
    {
        var row = OfficeCases.Single(each => each.Name == name);
        var (bytes, mediaType) = row.Kind switch
        {
            "xlsx" => (OfficePackage.Sheets(row.Body!, row.Strings!, row.Styles!), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "pptx" => (OfficePackage.Pptx([.. row.Slides!]), "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            _ => (OfficePackage.OpenDocument(row.Body!, row.Styles ?? ""), "application/vnd.oasis.opendocument"),
        };
        Check(row, "named-like-nothing.bin", bytes, mediaType);
    }

    [Theory]
    [MemberData(nameof(HtmlNames))]
    public void PagesReadAsTheTableSays(string name)
    {
        var row = HtmlCases.Single(each => each.Name == name);
        var encoding = Charsets.Find(row.Charset) ?? new UTF8Encoding(false);
        Check(row, "page.html", [.. row.Charset == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes(row.Html!)], "text/html");
    }

    /// <summary>The letterhead in a table of two columns is what most documents of offices begin with.</summary>
    [Fact]
    public void LetterheadInTwoColumnsIsMined()
    {
        string Cell(params string[] lines) => $"<w:tc>{string.Concat(lines.Select(line => OfficePackage.Paragraph(line)))}</w:tc>";
        var file = OfficePackage.Docx(
            $"<w:tbl><w:tr>{Cell("ỦY BAN NHÂN DÂN", "TỈNH HÀ GIANG")}{Cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")}</w:tr>"
            + $"<w:tr>{Cell("Số: 112/KH-UBND")}{Cell("Hà Giang, ngày 05 tháng 3 năm 2024")}</w:tr></w:tbl>"
            + OfficePackage.Paragraph("KẾ HOẠCH") + OfficePackage.Paragraph("Phát động phong trào thi đua trồng cây gây rừng năm 2024")
            + OfficePackage.Paragraph("Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:")
            + OfficePackage.Paragraph("Phấn đấu 85% số xã tổ chức trồng cây đầu xuân.", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
            numbering: "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

        var mined = Ingestion.Mine(FileReader.Default.Decode("plan.docx", file));

        Assert.Equal("112/KH-UBND", mined.Fields.Number?.Value.Text);
        Assert.Equal("Ủy ban nhân dân tỉnh Hà Giang", mined.Fields.Issuer?.Value.Name);
        Assert.Equal("Hà Giang", mined.Fields.Place?.Value);
        Assert.Equal("34-CT/TW", Assert.Single(mined.Citations).Number?.Text);
        Assert.Equal("1", Assert.Single(mined.Sections).Label);
        Assert.Single(mined.Targets);
    }

    /// <summary>Rows of many cells have properties that do not fit their page of the file.</summary>
    [Fact]
    public void TablesOfOldWordAreRows() => Assert.Equal(
        "Kế hoạch\nđơn vị | trồng cây\nhộ nghèo | 2\nhết\nSố: 5/KH-UBND\n",
        FileReader.Default.Decode("a.doc", OldOfficePackage.Doc(".VnTime", LegacyWriter.Bytes("Kế hoạch\rđơn vị\atrồng cây\a\ahộ nghèo\a2\a\ahết\r", "TCVN3"), "Số: 5/KH-UBND\r")).Text);

    [Fact]
    public void SheetsAreLines() => Assert.Equal(
        "STT | Chỉ tiêu\n1 | Hộ nghèo\n", FileReader.Default.Decode("a.xlsx", OfficePackage.Xlsx(["STT", "Chỉ tiêu"], ["1", "Hộ nghèo"])).Text);

    private static void Check(FormatCase row, string name, byte[] bytes, string mediaType)
    {
        var text = FileReader.Default.Decode(name, bytes);

        Assert.Empty(text.Problems);
        Assert.Equal(mediaType, text.Source.MediaType);
        Assert.Equal(row.Text, text.Text.Trim());
        Assert.Equal(row.Pages?.Count ?? 1, text.PageStarts.Length);
        for (var i = 0; row.Pages is not null && i < row.Pages.Count; i++)
            Assert.StartsWith(row.Pages[i], text.Text[text.PageStarts[i]..].TrimStart(), StringComparison.Ordinal);
    }

    private static List<FormatCase> Load(string name) =>
        JsonConvert.DeserializeObject<List<FormatCase>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", name)))!;
}
