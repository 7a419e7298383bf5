using System.Security.Cryptography;
using System.Text;
using DirectiveMiner.Bench.Formats;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Reading.Conversion;
using DirectiveMiner.Pipeline.Reading.Office;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Tests.Reading.Pdf;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

/// <summary>Files that LibreOffice converts, tried with a stand-in for it; one with LibreOffice itself.</summary>
public sealed class FilesOfOtherPrograms : IDisposable
{
    private const string WordPerfect = "application/vnd.wordperfect";

    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("old.wpd", "FF57504310000000010A0001", "application/vnd.wordperfect")]
    [InlineData("named.txt", "DBA52D0000000000", "application/x-word-before-6")]
    [InlineData("letter.wri", "31BE000000AB0000", "application/x-mswrite")]
    [InlineData("sheet.doc", "0908080000051000", "application/x-excel-before-97")]
    public void AreToldByTheirContent(string name, string hex, string mediaType) => Assert.Equal(mediaType, FormatSniffer.Of(name, Convert.FromHexString(hex))?.MediaType);

    [Fact]
    public void AreNamedWithTheirFormatWhereTheProgramIsMissing()
    {
        var text = new OfficeConverter(new OutsideProgram("no-such-office", "apt-get install it", ProgramLimits.Default)).Read("old.wpd", WordPerfect, "x"u8.ToArray());

        Assert.Equal(ProblemCode.MissingProgram, text.Failure?.Code);
        Assert.Equal("old.wpd is a WordPerfect file; it needs LibreOffice, which is not installed (apt-get install it), or save it as .docx or .xlsx", text.Failure!.Message);
    }

    [Fact]
    public void AreReadAsTheProgramWritesThemAndKeepTheirOwnBytes()
    {
        var made = folder.Write("made.docx", OfficePackage.Docx(OfficePackage.Paragraph("Kế hoạch")));

        var text = Converter($"cp {made} document.docx; pwd > {folder.Path}/where").Read("old.wpd", WordPerfect, "old"u8.ToArray());

        Assert.Equal("Kế hoạch\n", text.Text);
        Assert.Equal((WordPerfect, 3L, Convert.ToHexStringLower(SHA256.HashData("old"u8))), (text.Source.MediaType, text.Source.Bytes, text.Source.Sha256));
        Assert.False(Directory.Exists(File.ReadAllText(Path.Combine(folder.Path, "where")).Trim()));
    }

    [Theory]
    [InlineData("exit 0", "old.wpd is a WordPerfect file that LibreOffice does not open")]
    [InlineData("echo broken >&2; exit 3", "old.wpd: ")]
    [InlineData("sleep 300", "was stopped after 1 seconds")]
    public void AreRefusedWithTheReasonWhereTheProgramFails(string script, string reason)
    {
        var text = Converter(script).Read("old.wpd", WordPerfect, "old"u8.ToArray());

        Assert.Equal(ProblemCode.ProgramFailed, text.Failure?.Code);
        Assert.Contains(reason, text.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AreConvertedOneAtATime()
    {
        var made = folder.Write("made.docx", OfficePackage.Docx(OfficePackage.Paragraph("Kế hoạch")));
        var converter = Converter($"mkdir {folder.Path}/busy || exit 7; cp {made} document.docx; sleep 0.1; rmdir {folder.Path}/busy");

        var texts = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(i => converter.Read($"{i}.wpd", WordPerfect, "old"u8.ToArray())).ToList();

        Assert.All(texts, text => Assert.Null(text.Failure));
    }

    [Theory]
    [InlineData(0xA5DC, 0x65)]
    [InlineData(0xA5DC, 0x68)]
    public void WordBefore97IsOneOfThem(int magic, int version)
    {
        var made = folder.Write("made.docx", OfficePackage.Docx(OfficePackage.Paragraph("Kế hoạch")));
        var file = CompoundPackage.Of(("WordDocument", new ByteWriter().U16(magic, version).To(4096).ToArray()));

        Assert.Equal("Kế hoạch\n", new DocReader(Converter($"cp {made} document.docx")).Read("old.doc", "application/msword", file).Text);
    }

    [Fact]
    public void ExcelBefore97IsOneOfThem()
    {
        var made = folder.Write("made.xlsx", OfficePackage.Xlsx(["STT", "Năm"]));
        var file = CompoundPackage.Of(("Book", new ByteWriter().U16(0x0809, 8, 0x0500, 5, 0, 0).To(4096).ToArray()));

        Assert.Equal("STT | Năm\n", new XlsReader(Converter($"cp {made} document.xlsx")).Read("old.xls", "application/vnd.ms-excel", file).Text);
    }

    [SkippableFact]
    public void AreConvertedByLibreOffice()
    {
        PdfTools.Require(OutsidePrograms.LibreOffice);
        byte[] file = [.. Convert.FromHexString("FF57504310000000010A000100000000"), .. "KE HOACH\nTrong cay gay rung nam 1995.\n"u8];

        var text = FileReader.Default.Decode("old.wpd", file);

        Assert.Empty(text.Problems);
        Assert.Equal("KE HOACH\nTrong cay gay rung nam 1995.", text.Text.Trim());
        Assert.Equal(WordPerfect, text.Source.MediaType);
    }

    private OfficeConverter Converter(string script)
    {
        var program = folder.Write("office", Encoding.UTF8.GetBytes($"#!/bin/sh\n{script}\n"));
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new OfficeConverter(new OutsideProgram(program, "", ProgramLimits.Default with { Time = TimeSpan.FromSeconds(script.StartsWith("sleep", StringComparison.Ordinal) ? 1 : 60) }));
    }
}
