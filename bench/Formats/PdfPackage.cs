using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DirectiveMiner.Bench.Formats;

/// <summary>A small PDF put together by hand: a page for each text (ASCII), its contents packed, with a true table of places.</summary>
internal static class PdfPackage
{
    private const int FirstPage = 4;

    public static byte[] Of(params string[] pages)
    {
        var objects = new List<byte[]>
        {
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii($"<< /Type /Pages /Count {pages.Length} /Kids [{string.Concat(pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R "))}] >>"),
            Ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
        };
        for (var i = 0; i < pages.Length; i++)
        {
            var packed = Packed($"BT /F1 12 Tf 50 380 Td 14 TL {string.Concat(pages[i].Split('\n').Select(line => $"({line}) Tj T* "))}ET");
            objects.Add(Ascii($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 420] /Contents {FirstPage + (2 * i) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"));
            objects.Add([.. Ascii($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"), .. packed, .. "\nendstream"u8]);
        }
        var (file, places) = (new ByteWriter().Add("%PDF-1.4\n"u8), new StringBuilder());
        for (var i = 0; i < objects.Count; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Add(Ascii($"{i + 1} 0 obj\n")).Add(objects[i]).Add("\nendobj\n"u8);
        }
        var table = file.Length;
        return file.Add(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{places}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n")).ToArray();
    }

    private static byte[] Packed(string content)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(Ascii(content));
        return packed.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
