using System.Globalization;
using System.IO.Compression;
using DirectiveMiner.Pipeline.Reading.Pictures;

namespace DirectiveMiner.Bench.Recognition;

/// <summary>Printed texts as files: Chromium makes a PDF of each, pdftoppm draws its pages. All in one folder, which the caller deletes.</summary>
internal static class PrintedFile
{
    /// <summary>Prints the text; the PDF's path.</summary>
    public static string Print(PrintedText text, string folder)
    {
        var (page, file) = (Path.Combine(folder, text.Name + ".html"), Path.Combine(folder, text.Name + ".pdf"));
        File.WriteAllText(page, text.Html);
        OutsideProgram.Run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={file}", new Uri(page).AbsoluteUri]);
        return File.Exists(file) ? file : throw new InvalidOperationException($"chromium printed no {file}");
    }

    /// <summary>The pages of a PDF, drawn in gray.</summary>
    public static List<Raster> Pages(string pdf, int density)
    {
        var folder = Directory.CreateTempSubdirectory("directiveminer-bench-").FullName;
        OutsideProgram.Run("pdftoppm", ["-gray", "-r", density.ToString(CultureInfo.InvariantCulture), pdf, Path.Combine(folder, "page")]);
        var pages = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Select(Raster.Read).ToList();
        Directory.Delete(folder, recursive: true);
        return pages;
    }

    /// <summary>A scan of the printed file: drawn at this density and damaged, each page by random numbers of its own.</summary>
    public static string Scan(string pdf, int density, Damage damage, string folder, int seed)
    {
        var pages = Pages(pdf, density);
        var scan = Path.Combine(folder, Path.GetFileNameWithoutExtension(pdf) + ".pdf");
        File.WriteAllBytes(scan, PicturePdf.Of([.. pages.Select((page, i) => Picture(damage.Apply(page, density, i == pages.Count - 1, new Random(seed + i)), density))], density));
        return scan;
    }

    private static PagePicture Picture(Raster page, int density)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(page.Interleaved());
        var space = page.Planes.Length == 3 ? "/DeviceRGB" : "/DeviceGray";
        return new PagePicture(page.Width, page.Height, density, [new PictureStrip(0, page.Height, $"/ColorSpace {space} /BitsPerComponent 8 /Filter /FlateDecode", packed.ToArray())]);
    }
}
