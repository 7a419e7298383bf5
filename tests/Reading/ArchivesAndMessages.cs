using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using DirectiveMiner.Bench.Formats;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Reading.Containers;
using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

public sealed class ArchivesAndMessages : IDisposable
{
    private static readonly byte[] Plan = Encoding.UTF8.GetBytes(Workplace.ProvincePlan);

    private readonly Workplace workplace = new();

    [Fact]
    public void AreFolders()
    {
        var path = Write("plans.zip", OfficePackage.Zip(("tỉnh/kế hoạch.txt", Plan), ("README.txt", Plan), ("picture.xyz", [1, 2]), ("inner.zip", OfficePackage.Zip(("b.txt", Plan)))));

        var files = SourceFiles.Find([path], FileReader.Default);

        Assert.Equal([$"{path}!/tỉnh/kế hoạch.txt", $"{path}!/inner.zip!/b.txt"], files.Paths.AsEnumerable());
        Assert.Equal(2, files.LeftOut);
        Assert.All(files.Paths, file => Assert.Equal(Workplace.ProvincePlan, FileReader.Default.Read(file).Text));
    }

    [Fact]
    public void AreKnownByTheirContent()
    {
        var path = Write("really-an-archive.doc", OfficePackage.Zip(("a.txt", Plan)));

        Assert.Equal([$"{path}!/a.txt"], SourceFiles.Find([workplace.Texts], FileReader.Default).Paths.AsEnumerable());
    }

    [Fact]
    public void AreIngestedSkippedAndPrunedLikeFolders()
    {
        var path = Write("plans.zip", OfficePackage.Zip(("a.txt", Plan), ("b.txt", Encoding.UTF8.GetBytes(Workplace.DistrictPlan))));

        Assert.Contains("2 added", workplace.Run("ingest", path).Out, StringComparison.Ordinal);
        Assert.Contains("2 unchanged", workplace.Run("ingest", path).Out, StringComparison.Ordinal);
        Write("plans.zip", OfficePackage.Zip(("a.txt", Plan)));

        Assert.Contains("b.txt", workplace.Run("ingest", path, "--prune").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("58/KH-UBND", workplace.Run("export", "--format", "jsonl", "--out", Path.Combine(workplace.Folder, "out")).Out, StringComparison.Ordinal);
        Assert.Single(File.ReadAllLines(Directory.EnumerateFiles(Path.Combine(workplace.Folder, "out"), "*.jsonl").Single()));
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "etc/passwd.txt")]
    [InlineData("/etc/passwd.txt", "etc/passwd.txt")]
    [InlineData("C:\\a\\..\\b.txt", "a/b.txt")]
    [InlineData("a!/b.txt", "a_/b.txt")]
    [InlineData("a\nb.txt", "a_b.txt")]
    public void NameNoPathOutOfThemselves(string entry, string name) => Assert.Equal(name, new ContainedNames().Give(entry, "file"));

    [Fact]
    public void GiveOneNameOnce()
    {
        var names = new ContainedNames();

        Assert.Equal(["a.txt", "A (2).txt"], [names.Give("a.txt", "file"), names.Give("A.txt", "file")]);
    }

    [Fact]
    public void GiveNamesInTimeWhereAllAreOne()
    {
        var names = new ContainedNames();
        var watch = Stopwatch.StartNew();

        for (var i = 0; i < 200_000; i++)
            names.Give("plan.txt", "file");

        Assert.Equal("plan (200001).txt", names.Give("plan.txt", "file"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData(1, 300_000_000, "times its size")]
    [InlineData(2001, 1, "2001 files")]
    public void ThatAreBombsAreRefusedWithTheReason(int count, int size, string reason)
    {
        var path = Path.Combine(workplace.Texts, "bomb.zip");
        using (var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        {
            for (var i = 0; i < count; i++)
            {
                using var entry = archive.CreateEntry($"{i}.txt", CompressionLevel.Optimal).Open();
                var block = new byte[Math.Min(size, 1 << 20)];
                for (var left = size; left > 0; left -= block.Length)
                    entry.Write(block);
            }
        }

        var text = FileReader.Default.Read(Assert.Single(SourceFiles.Find([path], FileReader.Default).Paths));

        Assert.Equal(ProblemCode.TooLarge, text.Failure?.Code);
        Assert.Contains("bomb.zip is refused", text.Failure!.Message, StringComparison.Ordinal);
        Assert.Contains(reason, text.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithinOneAnotherAreOpenedSoFarAndNoFurther()
    {
        var bytes = OfficePackage.Zip(("a.txt", Plan));
        for (var i = 0; i < 5; i++)
            bytes = OfficePackage.Zip(("a.zip", bytes));

        var file = Assert.Single(SourceFiles.Find([Write("deep.zip", bytes)], FileReader.Default).Paths);

        Assert.Equal(3, file.Split("!/").Length - 1);
        Assert.Contains("was not opened", FileReader.Default.Read(file).Failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnpackingToMoreThanDeclaredAreRefused()
    {
        var bytes = OfficePackage.Zip(("a.txt", Encoding.UTF8.GetBytes(new string('a', 5000))));
        foreach (var signature in (byte[][])["PK\x03\x04"u8.ToArray(), "PK\x01\x02"u8.ToArray()])
            BitConverter.GetBytes(10).CopyTo(bytes, bytes.AsSpan().IndexOf(signature) + (signature[2] == 3 ? 22 : 24));
        var path = Write("lying.zip", bytes);

        Assert.Equal(ProblemCode.Unreadable, FileReader.Default.Read($"{path}!/a.txt").Failure?.Code);
    }

    [Fact]
    public void MessagesHoldTheirTextAndAttachments()
    {
        var (_, _, mails) = FormatSamples.All.Single(sample => sample.Format == "eml");
        var path = Write("mail.eml", mails[0]);

        var files = SourceFiles.Find([path], FileReader.Default).Paths;

        Assert.Equal([$"{path}!/body.txt", $"{path}!/Kế hoạch.txt"], files.AsEnumerable());
        Assert.Equal("\uFEFFKế hoạch số 5/KH-UBND\r\n", FileReader.Default.Read(files[0]).Text);
        Assert.Equal("Số: 5/KH-UBND", FileReader.Default.Read(files[1]).Text);
    }

    [Theory]
    [InlineData("=?UTF-8?B?S+G6vyBob+G6oWNo?=", "Kế hoạch")]
    [InlineData("=?utf-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch?= =?utf-8?Q?_5?= .doc", "Kế hoạch 5 .doc")]
    [InlineData("=?x?B?", "=?x?B?")]
    [InlineData("plain.doc", "plain.doc")]
    public void FieldsInOtherAlphabetsAreDecoded(string field, string text) => Assert.Equal(text, EncodedWord.Decode(field));

    public void Dispose() => workplace.Dispose();

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(workplace.Texts, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
