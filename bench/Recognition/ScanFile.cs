using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DirectiveMiner.Bench.Recognition;

/// <summary>A PDF of nothing but pictures, a page each, as scanners write it (ISO 32000-1: image XObjects, FlateDecode).</summary>
internal static class ScanFile
{
    public static void Write(string path, IReadOnlyList<Raster> pages, int density)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        Text("%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{3 + (3 * i)} 0 R"))}] >>");
        foreach (var page in pages)
        {
            var (width, height) = (Number(page.Width * 72.0 / density), Number(page.Height * 72.0 / density));
            var own = places.Count + 1;
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {own + 1} 0 R /Resources << /XObject << /I {own + 2} 0 R >> >> >>");
            Stream("", Encoding.ASCII.GetBytes($"{width} 0 0 {height} 0 0 cm /I Do"));
            Stream($"/Type /XObject /Subtype /Image /Width {page.Width} /Height {page.Height} /BitsPerComponent 8 /ColorSpace /{(page.Planes.Length == 3 ? "DeviceRGB" : "DeviceGray")} /Filter /FlateDecode ", Deflated(page.Interleaved()));
        }
        var table = file.Position;
        Text($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        File.WriteAllBytes(path, file.ToArray());

        void Text(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        void Object(string content)
        {
            places.Add(file.Position);
            Text($"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        void Stream(string fields, byte[] bytes)
        {
            places.Add(file.Position);
            Text($"{places.Count} 0 obj\n<< {fields}/Length {bytes.Length} >>\nstream\n");
            file.Write(bytes);
            Text("\nendstream\nendobj\n");
        }
    }

    private static byte[] Deflated(byte[] dots)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest))
            packing.Write(dots);
        return packed.ToArray();
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
