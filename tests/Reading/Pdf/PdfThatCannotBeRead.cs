using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Programs;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

public sealed class PdfThatCannotBeRead
{
    private const string FolderPattern = WorkFolder.Prefix + "*";

    public PdfThatCannotBeRead() => PdfTools.Require(OutsidePrograms.PdfInfo, OutsidePrograms.PdfToText);

    [SkippableTheory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")]
    [InlineData("%PDF-1.4\ntrailer << /Root 99 0 R /Prev 0 /Size 99999999 >>\nstartxref\n0\n%%EOF")]
    public void IsNamedWithTheReason(string contents)
    {
        var source = PdfTools.Read(Encoding.ASCII.GetBytes(contents));
        Assert.NotEmpty(source.Problems);
        Assert.All(source.Problems, problem => Assert.Contains("plan.pdf", problem.Message, StringComparison.Ordinal));
        Assert.Equal("", source.Text);
    }

    [SkippableFact]
    public void IsSaidToHaveAPassword()
    {
        var source = PdfTools.Read(new PdfWriter().Page((20, 200, "Mật")).Encrypted().ToBytes());
        Assert.Equal(new Problem(ProblemCode.Encrypted, "plan.pdf can only be opened with a password"), source.Failure);
    }

    [SkippableFact]
    public void IsReadAsFarAsItGoesWhereItIsCutOff()
    {
        var whole = new PdfWriter().Page((20, 200, "Trang thứ nhất của kế hoạch")).ToBytes();
        var source = PdfTools.Read(whole[..^8]);
        Assert.Contains(ProblemCode.Damaged, PdfTools.Codes(source));
        Assert.Contains("Trang thứ nhất", source.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void IsNeverThrownForHoweverItIsDamaged()
    {
        var whole = new PdfWriter().Page((20, 200, "Trang thứ nhất của kế hoạch")).Page((20, 200, "Trang thứ hai")).ToBytes();
        for (var seed = 0; seed < 12; seed++)
        {
            var (random, damaged) = (new Random(seed), whole.ToArray());
            for (var i = 0; i < 20; i++)
                damaged[random.Next(8, damaged.Length)] = (byte)random.Next(256);
            var source = PdfTools.Read(damaged[..random.Next(damaged.Length / 2, damaged.Length)]);
            Assert.Equal(source.Source.Pages, source.PageStarts.Length);
        }
    }

    [SkippableFact]
    public void LeavesNoTemporaryFiles()
    {
        var bytes = new PdfWriter().Page((20, 200, $"Dấu riêng {Guid.NewGuid()}")).ToBytes();
        PdfTools.Read(bytes);
        PdfTools.Read(bytes[..(bytes.Length / 2)]);
        var left = Directory.EnumerateDirectories(Path.GetTempPath(), FolderPattern).Select(folder => Path.Combine(folder, "document.pdf")).Where(file => IsCopy(file, bytes));
        Assert.Empty(left);
    }

    /// <summary>Other tests' folders come and go meanwhile.</summary>
    private static bool IsCopy(string file, byte[] bytes)
    {
        try
        {
            return File.ReadAllBytes(file).AsSpan().StartsWith(bytes.AsSpan(0, bytes.Length / 2));
        }
        catch (IOException)
        {
            return false;
        }
    }
}
