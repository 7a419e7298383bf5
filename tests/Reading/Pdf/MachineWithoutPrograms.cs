using System.Globalization;
using System.Runtime.Versioning;
using System.Text;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Tests.Cli;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

[UnsupportedOSPlatform("windows")]
public sealed class MachineWithoutPrograms
{
    private static readonly string[] Poppler = ["pdfinfo", "pdftotext", "pdfimages", "pdftoppm", "prlimit", "setsid"];

    private static readonly byte[] White = [.. Encoding.ASCII.GetBytes("P5\n60 40\n255\n"), .. Enumerable.Repeat((byte)255, 60 * 40)];

    public MachineWithoutPrograms() => PdfTools.Require(OutsidePrograms.PdfInfo, OutsidePrograms.PdfToText, OutsidePrograms.PdfToPpm);

    [SkippableFact]
    public void ForPdf_SaysSoOfThePdfAndMinesTheRest()
    {
        using var machine = new Machine();
        var result = Extract(machine);
        Assert.Equal(1, result.Code);
        Assert.Contains("failed:", result.Error, StringComparison.Ordinal);
        Assert.Contains("mixed.pdf needs pdfinfo, which is not installed (apt-get install poppler-utils)", result.Error, StringComparison.Ordinal);
        Assert.Equal("112/KH-UBND", (string?)Record(result, "plan.txt")["document"]!["number"]);
        Assert.Equal("missingProgram", (string?)Assert.Single(Record(result, "mixed.pdf")["problems"]!)["code"]);
        Assert.Empty(machine.TemporaryFiles);
    }

    [SkippableFact]
    public void ForRecognition_KeepsThePagesThatHaveText()
    {
        using var machine = new Machine(Poppler);
        var result = Extract(machine);
        Assert.Equal(1, result.Code);
        Assert.DoesNotContain("mixed.pdf", result.Error, StringComparison.Ordinal);
        Assert.Contains("scan.pdf needs tesseract, which is not installed (apt-get install tesseract-ocr tesseract-ocr-vie)", result.Error, StringComparison.Ordinal);
        var mixed = Record(result, "mixed.pdf");
        Assert.Equal("45/KH-UBND", (string?)mixed["document"]!["number"]);
        var unread = Assert.Single(mixed["problems"]!, problem => (string?)problem["code"] == "unreadPage");
        Assert.Contains("page 2 has no text that can be read", (string?)unread["message"], StringComparison.Ordinal);
        Assert.Contains("mixed.pdf needs tesseract", (string?)unread["message"], StringComparison.Ordinal);
        Assert.Empty(machine.TemporaryFiles);
    }

    [SkippableFact]
    public void ForRecognition_KeepsAPoorTextLayer()
    {
        using var machine = new Machine(Poppler);
        (int, int, string)[] layer = [.. Enumerable.Range(0, 6).Select(i => (20, 200 - (20 * i), "UY BAN NHAN DAN TINH yeu cau cac so, nganh, dia phuong to chuc thuc hien"))];
        machine.Write("poor.pdf", new PdfWriter().Scan(White, layer).ToBytes());
        var result = machine.Run("extract", Path.Combine(machine.Files, "poor.pdf"));
        Assert.Equal(0, result.Code);
        Assert.Contains("page 1 has only a poor text layer", result.Out, StringComparison.Ordinal);
        Assert.Contains("UY BAN NHAN DAN TINH", machine.Run("extract", "--text", Path.Combine(machine.Files, "poor.pdf")).Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void ForVietnamese_SaysThatItsDataAreMissing()
    {
        using var machine = new Machine(Poppler);
        machine.Script("tesseract", "echo \"Failed loading language 'vie'\" >&2; exit 1");
        Assert.Contains("scan.pdf needs tesseract's data for Vietnamese, which is not installed (apt-get install tesseract-ocr-vie)", Extract(machine).Error, StringComparison.Ordinal);
        Assert.Empty(machine.TemporaryFiles);
    }

    [SkippableFact]
    public void ThatWork_LeavesNothingBehindThem()
    {
        using var machine = new Machine(Poppler);
        machine.Script("tesseract", "echo half > page-half; echo child > $TMPDIR/left; sleep 600 & kill -9 $$");
        Assert.Contains("scan.pdf: tesseract failed", Extract(machine).Error, StringComparison.Ordinal);
        Assert.Empty(machine.TemporaryFiles);
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public void ToSpare_RecognizesNoMorePagesAtATimeThanJobs(int jobs)
    {
        using var machine = new Machine(Poppler);
        var log = Path.Combine(machine.Files, "log");
        Directory.CreateDirectory(log);
        machine.Script("tesseract", $"mkdir {log}/run.$$; ls -d {log}/run.* | wc -l >> {log}/counts; sleep 0.5; rmdir {log}/run.$$\nprintf '5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t60\\t20\\t90\\tTrang\\n'");
        var scans = new PdfWriter();
        for (var page = 0; page < 4; page++)
            scans.Scan(White);
        foreach (var name in (string[])["a.pdf", "b.pdf", "c.pdf"])
            machine.Write(name, scans.ToBytes());
        var result = machine.Run(["extract", "--jobs", jobs.ToString(CultureInfo.InvariantCulture), .. Directory.GetFiles(machine.Files, "*.pdf")]);
        Assert.Equal((0, 3), (result.Code, Records(result).Count(record => record["problems"]!.ToString().Contains("4 of 4 pages", StringComparison.Ordinal))));
        var counts = File.ReadAllLines(Path.Combine(log, "counts")).Select(count => int.Parse(count, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(12, counts.Count);
        Assert.Equal(jobs, counts.Max());
    }

    private static CommandResult Extract(Machine machine)
    {
        machine.Write("mixed.pdf", new PdfWriter().Page((20, 220, "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG"), (20, 200, "Số: 45/KH-UBND"), (60, 180, "KẾ HOẠCH"), (60, 160, "Trồng rừng năm 2024")).Scan(White).ToBytes());
        machine.Write("scan.pdf", new PdfWriter().Scan(White).ToBytes());
        machine.Write("plan.txt", Encoding.UTF8.GetBytes(Workplace.ProvincePlan));
        return machine.Run("extract", machine.Files);
    }

    private static JObject Record(CommandResult result, string name) => Assert.Single(Records(result), record => ((string)record["source"]!["path"]!).EndsWith(name, StringComparison.Ordinal));

    private static IEnumerable<JObject> Records(CommandResult result) => result.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse);
}
