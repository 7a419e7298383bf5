using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

/// <summary>What the tests of PDF and scans need; where a program is missing they are skipped with the reason, and fail with CI=true.</summary>
internal static class PdfTools
{
    public static void Require(params OutsideProgram[] programs)
    {
        foreach (var program in programs.Where(program => program.Location is null))
        {
            var reason = $"{program.Name} is not there: {program.Install}";
            if (SharedFolder.MustNotSkip)
                Assert.Fail(reason);
            Skip.If(true, reason);
        }
    }

    public static void RequireRecognition()
    {
        Require(OutsidePrograms.PdfToText, OutsidePrograms.PdfToPpm, OutsidePrograms.Tesseract);
        using var folder = new WorkFolder();
        if (OutsidePrograms.Tesseract.Run(folder, ["--list-langs"]).Text.Split('\n').Contains("vie"))
            return;
        if (SharedFolder.MustNotSkip)
            Assert.Fail("tesseract's data for Vietnamese is not there");
        Skip.If(true, "tesseract's data for Vietnamese is not there");
    }

    public static SourceText Read(byte[] bytes, string name = "plan.pdf") => FileReader.Default.Decode(name, bytes);

    /// <summary>A page of large Latin letters as a picture of 200 dots an inch: drawn by pdftoppm from a PDF made here, as PGM or PNG.</summary>
    public static byte[] Picture(string format) => Picture(format, Drawn.ToBytes());

    /// <summary>What <see cref="Picture(string)"/> is a picture of, as a page that has a text layer.</summary>
    public static PdfWriter Drawn => new PdfWriter().DrawnPage((40, 190, "SO GIAO DUC"), (40, 150, "Ban hanh ngay 12 thang 3 nam 2024"), (40, 110, "trong cay gay rung 95% dien tich"));

    public static byte[] Picture(string format, byte[] drawn)
    {
        using var folder = new WorkFolder();
        folder.Write("drawn.pdf", drawn);
        var run = OutsidePrograms.PdfToPpm.Run(folder, ["-r", "200", "-gray", "-singlefile", .. format == "png" ? (string[])["-png"] : [], "drawn.pdf", "page"]);
        Assert.Null(run.ProblemFor("drawn.pdf"));
        return File.ReadAllBytes(Directory.EnumerateFiles(folder.Path, "page.*").Single());
    }

    public static ProblemCode[] Codes(SourceText text) => [.. text.Problems.Select(problem => problem.Code)];
}
