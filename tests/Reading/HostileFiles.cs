using System.Diagnostics;
using System.Text;
using DirectiveMiner.Bench.Formats;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

public sealed class HostileFiles
{
    private const int Damaged = 500;

    public static TheoryData<string> Formats() => [.. FormatSamples.All.Select(sample => sample.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void DamagedOnesAreReadOrRefusedButNeverThrow(string format)
    {
        var (_, name, files) = FormatSamples.All.Single(sample => sample.Format == format);

        var tally = FormatFuzz.Run(name, files, Damaged, firstSeed: 1_000_000);

        Assert.True(tally.Whole > 0 && tally.Partly + tally.Refused > 0, $"{tally.Whole} read, {tally.Partly} in part, {tally.Refused} refused");
        Assert.True(tally.Longest < TimeSpan.FromSeconds(20), $"seed {tally.LongestSeed} took {tally.Longest}");
    }

    [Theory]
    [InlineData("entities", "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>")]
    [InlineData("an outer file", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>")]
    public void XmlWithDeclarationsOfEntitiesIsRefused(string what, string declaration)
    {
        var word = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{declaration}<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:wordDocument>");

        var text = FileReader.Default.Decode("plan.xml.doc", word);

        Assert.True(text.Failure is { Code: ProblemCode.Unreadable }, what);
        Assert.Contains("plan.xml.doc", text.Failure.Message, StringComparison.Ordinal);
        Assert.Equal("", text.Text);
    }

    [Theory]
    [InlineData("tables in tables", "<w:tbl><w:tr><w:tc>", 50_000)]
    [InlineData("text boxes in text boxes", "<w:p><w:r><w:pict><w:txbxContent>", 50_000)]
    [InlineData("insertions in insertions", "<w:ins>", 100_000)]
    public void WordNestedTooDeeplyIsReadAsFarAsItIsADocument(string what, string nest, int times)
    {
        var names = nest.Trim('<', '>').Split("><");
        var close = string.Concat(names.Reverse().Select(name => $"</{name}>"));
        var body = OfficePackage.Paragraph("Kế hoạch") + "<w:p>" + string.Concat(Enumerable.Repeat(nest, times)) + string.Concat(Enumerable.Repeat(close, times)) + "</w:p>";

        var text = FileReader.Default.Decode("deep.docx", OfficePackage.Docx(body));

        Assert.StartsWith("Kế hoạch", text.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(text.Problems).Code == ProblemCode.Damaged, what);
    }

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<b><p>", 100_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<p>a</p>", 100_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("<p a=\"", 200_000)]
    [InlineData("&amp;", 500_000)]
    [InlineData("<!--", 300_000)]
    [InlineData("<li>a", 20_000)]
    [InlineData("</table><ol><li>a", 60_000)]
    [InlineData("</b></i></span><div>", 60_000)]
    public void HostilePagesTakeTimeInProportion(string piece, int times)
    {
        var html = Encoding.UTF8.GetBytes("<html><body><p>Kế hoạch</p>" + string.Concat(Enumerable.Repeat(piece, times)));
        var start = Stopwatch.GetTimestamp();

        var text = FileReader.Default.Decode("page.html", html);

        Assert.True(text.Failure is null ? text.Text.Contains("Kế hoạch", StringComparison.Ordinal) : text.Failure.Message.StartsWith("page.html", StringComparison.Ordinal));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30), $"{Stopwatch.GetElapsedTime(start)}");
    }

    /// <summary>A tree of it took time in proportion to the square of its depth.</summary>
    [Fact]
    public void FlatPackageNestedTooDeeplyIsRefused()
    {
        var flat = Encoding.UTF8.GetString(OfficePackage.Flat(OfficePackage.Docx(OfficePackage.Paragraph("Kế hoạch"))));
        var watch = Stopwatch.StartNew();

        var text = FileReader.Default.Decode("deep.xml", Encoding.UTF8.GetBytes(flat.Insert(flat.IndexOf("</w:body>", StringComparison.Ordinal), string.Concat(Enumerable.Repeat("<w:ins>", 200_000)))));

        Assert.Equal(ProblemCode.Unreadable, text.Failure?.Code);
        Assert.Contains("deep.xml", text.Failure!.Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    /// <summary>A string of letters of two bytes whose record ends within a letter once broke the reader.</summary>
    [Fact]
    public void WorkbookWhoseStringEndsWithinALetterIsRead()
    {
        var book = new ByteWriter().U16(0x0809, 8, 0x0600, 5, 0, 0).U16(0x0085, 9).U32(29).U8(0, 0, 1, 0, 'A').U16(0x000A, 0)
            .U16(0x0809, 8, 0x0600, 0x10, 0, 0).U16(0x0204, 14).U16(0, 0, 0, 9).U8(1, 'K', 0, 'H', 0, '5').U16(0x000A, 0);

        var text = FileReader.Default.Decode("plan.xls", CompoundPackage.Of(("Workbook", book.ToArray())));

        Assert.StartsWith("KH", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CutOffWordFileSaysSo()
    {
        var whole = OfficePackage.Docx(string.Concat(Enumerable.Repeat(OfficePackage.Paragraph("Kế hoạch trồng cây"), 200)));

        var text = FileReader.Default.Decode("plan.docx", whole[..(whole.Length / 2)]);

        Assert.Equal(ProblemCode.Unreadable, text.Failure?.Code);
        Assert.Contains("plan.docx is damaged or cut off", text.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfficeFileUnderAPasswordIsNamedAsSuch()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Assert.Equal(ProblemCode.Encrypted, FileReader.Default.Decode("secret.docx", bytes).Failure?.Code);
    }

    [Fact]
    public void WordOf2003InOneFileIsRead()
    {
        var word = Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\" xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\">"
            + "<w:body><wx:sect><w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"I.\"/></w:listPr></w:pPr><w:r><w:t>Mục đích</w:t></w:r><aml:annotation w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>bỏ</w:delText></w:r></aml:content></aml:annotation></w:p></wx:sect></w:body></w:wordDocument>");

        Assert.Equal("I. Mục đích\n", FileReader.Default.Decode("plan.doc", word).Text);
    }
}
