using System.IO.Compression;
using System.Text;
using DirectiveMiner.Bench.Formats;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Tests.Cli;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

/// <summary>Bombs, passwords, cut-off, empty, renamed and huge files: refused by name and with the reason, in little memory, and the rest of the run is untouched.</summary>
public sealed class FilesAtTheLimits : IDisposable
{
    private const string Entities = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private const long MostMegabytes = 700;

    private readonly Workplace workplace = new();

    public static TheoryData<string> Encrypted() => [.. Passwords.Keys];

    public static TheoryData<string> Bombs() => [.. Inflating.Keys];

    private static IReadOnlyDictionary<string, Func<byte[]>> Passwords { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["plan.docx"] = () => CompoundPackage.Of(("EncryptionInfo", new byte[100]), ("EncryptedPackage", new byte[5000])),
        ["plan.xlsx"] = () => CompoundPackage.Of(("EncryptedPackage", new byte[5000])),
        ["plan.xls"] = () => CompoundPackage.Of(("Workbook", new ByteWriter().U16(0x0809, 8, 0x0600, 5, 0, 0).U16(0x002F, 6, 1, 1, 0).U16(0x000A, 0).To(4096).ToArray())),
        ["plan.doc"] = () => CompoundPackage.Of(("WordDocument", new ByteWriter().U16(0xA5EC, 0xC1).To(0x0A).U16(0x0100).To(4096).ToArray())),
        ["plan.ppt"] = () => CompoundPackage.Of(("PowerPoint Document", new byte[4096]), ("EncryptedSummary", new byte[64])),
        ["plan.odt"] = () => OfficePackage.Zip(("mimetype", "a"u8.ToArray()), ("content.xml", [1, 2, 3]), ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"u8.ToArray())),
    };

    private static IReadOnlyDictionary<string, Func<byte[]>> Inflating { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["entities.docx"] = () => WithDeclaration(OfficePackage.Docx(OfficePackage.Paragraph("a")), "word/document.xml"),
        ["entities.xlsx"] = () => WithDeclaration(OfficePackage.Xlsx(["a"]), "xl/worksheet.xml"),
        ["entities.pptx"] = () => WithDeclaration(OfficePackage.Pptx("<p:sp/>"), "ppt/slide0.xml"),
        ["entities.odt"] = () => WithDeclaration(OfficePackage.OpenDocument("<office:text/>"), "content.xml"),
        ["blanks.docx"] = () => Replaced(OfficePackage.Docx(OfficePackage.Paragraph("a")), "word/document.xml", to => Fill(to, 100)),
        ["blanks.odt"] = () => Replaced(OfficePackage.OpenDocument("<office:text/>"), "content.xml", to => Fill(to, 100)),
        ["blanks.xlsx"] = () => Replaced(OfficePackage.Xlsx(["a"]), "xl/worksheet.xml", to => Fill(to, 100)),
    };

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void UnderAPasswordAreSaidToBe(string name)
    {
        var text = FileReader.Default.Decode(name, Passwords[name]());

        Assert.Equal(ProblemCode.Encrypted, text.Failure?.Code);
        Assert.Contains(name, text.Failure!.Message, StringComparison.Ordinal);
    }

    /// <summary>Flag 0 of an entry's header: encrypted (APPNOTE 4.4.4).</summary>
    [Fact]
    public void EntriesUnderAPasswordAreSaidToBe()
    {
        var zip = OfficePackage.Zip(("secret.txt", "Số: 5/KH-UBND"u8.ToArray()));
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        File.WriteAllBytes(Path.Combine(workplace.Texts, "plans.zip"), zip);

        var text = FileReader.Default.Read(Assert.Single(SourceFiles.Find([workplace.Texts], FileReader.Default).Paths));

        Assert.Equal(ProblemCode.Encrypted, text.Failure?.Code);
        Assert.Contains("plans.zip!/secret.txt", text.Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void ThatInflateAreRefusedInBoundedMemory(string name)
    {
        var file = Inflating[name]();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var text = FileReader.Default.Decode(name, file);

        Assert.Equal(ProblemCode.Unreadable, text.Failure?.Code);
        Assert.Contains(name, text.Failure!.Message, StringComparison.Ordinal);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) >> 20, 0, MostMegabytes);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pptx")]
    [InlineData("OpenDocument")]
    [InlineData("zip")]
    [InlineData("doc")]
    [InlineData("xls")]
    [InlineData("ppt")]
    [InlineData("rtf")]
    public void ThatAreCutOffSaySoOrAreReadAsFarAsTheyGo(string format)
    {
        var (_, name, files) = FormatSamples.All.Single(sample => sample.Format == format);
        var told = 0;
        for (var tenths = 1; tenths < 10; tenths++)
        {
            var text = FileReader.Default.Decode(name, files[0][..(files[0].Length * tenths / 10)]);
            Assert.True(text.Failure is null || text.Failure.Message.Contains(name, StringComparison.Ordinal), text.Failure?.Message);
            told += text.Problems.IsEmpty ? 0 : 1;
        }
        Assert.True(told >= 4, $"{told} of 9 pieces are told to be cut off");
    }

    [Fact]
    public void ThatAreLargerThanTheLimitAreNotRead()
    {
        var path = Path.Combine(workplace.Texts, "huge.txt");
        using (var file = File.Create(path))
            file.SetLength(FileReader.DefaultMaxBytes + 1);

        var text = FileReader.Default.Read(path);

        Assert.Equal(ProblemCode.TooLarge, text.Failure?.Code);
        Assert.Contains("huge.txt holds 256 MB or more", text.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfAllKindsStopNoOther()
    {
        workplace.Write("good.txt", Workplace.ProvincePlan);
        foreach (var (name, file) in Passwords.Concat(Inflating.Where(bomb => bomb.Key.StartsWith("entities", StringComparison.Ordinal))))
            File.WriteAllBytes(Path.Combine(workplace.Texts, name), file());
        File.WriteAllBytes(Path.Combine(workplace.Texts, "empty.docx"), []);
        File.WriteAllBytes(Path.Combine(workplace.Texts, "renamed.pdf"), Passwords["plan.xls"]());

        var result = workplace.Run("extract", workplace.Texts);

        var lines = result.Out.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToDictionary(line => Path.GetFileName((string)line["source"]!["path"]!));
        Assert.Equal(1, result.Code);
        Assert.Equal("112/KH-UBND", (string?)lines["good.txt"]["document"]!["number"]);
        Assert.Equal("encrypted", (string?)lines["renamed.pdf"]["problems"]![0]!["code"]);
        Assert.All(lines.Where(line => line.Key != "good.txt"), line => Assert.NotEmpty(line.Value["problems"]!));
        Assert.All(lines.Keys.Where(name => name is not ("good.txt" or "empty.docx")), name => Assert.Contains(name, result.Error, StringComparison.Ordinal));
    }

    public void Dispose() => workplace.Dispose();

    private static byte[] WithDeclaration(byte[] package, string part) => Replaced(package, part, to => to.Write(Encoding.UTF8.GetBytes(Entities + "<a>&d;</a>")));

    private static void Fill(Stream to, int megabytes)
    {
        to.Write("<a>"u8);
        var block = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
        for (var i = 0; i < megabytes; i++)
            to.Write(block);
    }

    private static byte[] Replaced(byte[] package, string part, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)!.Delete();
            using var entry = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            write(entry);
        }
        return stream.ToArray();
    }
}
