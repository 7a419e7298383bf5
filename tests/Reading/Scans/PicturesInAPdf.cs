using DirectiveMiner.Pipeline.Reading.Pictures;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Pipeline.Reading.Scans;
using DirectiveMiner.Tests.Reading.Pdf;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Scans;

/// <summary>Pictures in every format that pdftoppm writes, put into a PDF and drawn again, dot for dot.</summary>
public sealed class PicturesInAPdf
{
    public PicturesInAPdf() => PdfTools.Require(OutsidePrograms.PdfToPpm);

    [SkippableTheory]
    [InlineData("image/png", 0, "-png")]
    [InlineData("image/png", 0, "-png", "-gray")]
    [InlineData("image/jpeg", 12, "-jpeg")]
    [InlineData("image/jpeg", 12, "-jpeg", "-gray")]
    [InlineData("image/tiff", 0, "-tiff", "-tiffcompression", "none")]
    [InlineData("image/tiff", 0, "-tiff", "-tiffcompression", "packbits", "-gray")]
    [InlineData("image/tiff", 0, "-tiff", "-tiffcompression", "lzw")]
    [InlineData("image/tiff", 0, "-tiff", "-tiffcompression", "deflate", "-gray")]
    public void AreDrawnAsTheyAre(string mediaType, int mean, params string[] format)
    {
        var truth = Drawn(PdfTools.Drawn.ToBytes(), "100", [.. format.Where(option => option == "-gray")]);
        using var folder = new WorkFolder();
        folder.Write("drawn.pdf", PdfTools.Drawn.ToBytes());
        Assert.Null(OutsidePrograms.PdfToPpm.Run(folder, ["-r", "100", "-singlefile", .. format, "drawn.pdf", "page"]).ProblemFor("drawn.pdf"));
        var picture = Assert.Single(PictureFiles.Pages(File.ReadAllBytes(Directory.EnumerateFiles(folder.Path, "page.*").Single()), mediaType));
        Assert.Equal((truth.Width, truth.Height), (picture.Width, picture.Height));
        var again = Drawn(PicturePdf.Of([picture]), "72", []);
        Assert.Equal((truth.Width, truth.Height), (again.Width, again.Height));
        Assert.InRange(truth.Dots.Zip(again.Dots, (a, b) => Math.Abs(a - b)).Average(), 0, mean + 0.5);
    }

    [Fact]
    public void AreNoneWhereTheFileIsBroken()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 0];
        Assert.Empty(PictureFiles.Pages(png, "image/png"));
        Assert.Empty(PictureFiles.Pages((byte[])[0xFF, 0xD8, 0xFF, 0xC0, 0xFF, 0xFF], "image/jpeg"));
        Assert.Empty(PictureFiles.Pages("II*\0\u0008\0\0\0\uFFFF"u8.ToArray(), "image/tiff"));
        Assert.Empty(PictureFiles.Pages("MM\0*\u0008\0\0\u0008"u8.ToArray(), "image/tiff"));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(2_000, 0)]
    public void AreNoneWhereStripsThatOverlapMakeMoreOfAFileThanItIs(int strips, int pages) =>
        Assert.Equal(pages, PictureFiles.Pages(OverlappingStrips(strips), "image/tiff").Count);

    /// <summary>A gray TIFF of one page whose strips are all the whole file.</summary>
    private static byte[] OverlappingStrips(int strips)
    {
        const int Fields = 8, Directory = 8;
        var lists = Directory + 2 + (12 * Fields) + 4;
        var file = new byte[lists + (8 * strips)];
        void Put(int at, params uint[] values)
        {
            foreach (var value in values)
            {
                BitConverter.TryWriteBytes(file.AsSpan(at), value);
                at += 4;
            }
        }
        Put(0, 0x002A4949, Directory);
        BitConverter.TryWriteBytes(file.AsSpan(Directory), (ushort)Fields);
        uint[][] entries = [[256, 1, 8], [257, 1, (uint)strips], [258, 1, 8], [259, 1, 1], [262, 1, 1], [273, (uint)strips, (uint)lists], [278, 1, 1], [279, (uint)strips, (uint)(lists + (4 * strips))]];
        for (var i = 0; i < Fields; i++)
            Put(Directory + 2 + (12 * i), entries[i][0] | (4u << 16), entries[i][1], entries[i][2]);
        for (var i = 0; i < strips; i++)
            Put(lists + (4 * (strips + i)), (uint)file.Length);
        return file;
    }

    private static GrayPicture Drawn(byte[] pdf, string density, string[] options)
    {
        using var folder = new WorkFolder();
        folder.Write("picture.pdf", pdf);
        Assert.Null(OutsidePrograms.PdfToPpm.Run(folder, ["-r", density, "-singlefile", .. options, "picture.pdf", "page"]).ProblemFor("picture.pdf"));
        return GrayPicture.Read(File.ReadAllBytes(Directory.EnumerateFiles(folder.Path, "page.*").Single()))!;
    }
}
