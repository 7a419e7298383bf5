using System.Globalization;
using System.Text;

namespace DirectiveMiner.Tests.Reading.Pdf;

/// <summary>
/// Writes a PDF by hand: pages of lines at places (from the lower left corner, in points), with a font whose table of letters is true or shifted, and pictures that fill a page.
/// Letters outside ASCII are only in the text layer, as no font is embedded.
/// </summary>
internal sealed class PdfWriter
{
    private const int Width = 420;
    private const int Height = 240;

    private readonly List<string> pages = [];
    private readonly List<byte[]> objects = [];
    private string? encryption;
    private string pageEntries = "";

    /// <param name="brokenShift">What the broken font's table of letters adds to each letter's code.</param>
    public PdfWriter(int brokenShift = 29)
    {
        Add("");
        Add("");
        Add("<< /Type /Font /Subtype /Type0 /BaseFont /Plan /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>");
        Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plan /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 550 >>");
        Stream("", Encoding.ASCII.GetBytes(LetterTable(0)));
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        Add("<< /Type /Font /Subtype /Type0 /BaseFont /Broken /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 8 0 R >>");
        Stream("", Encoding.ASCII.GetBytes(LetterTable(brokenShift)));
    }

    /// <summary>Pages from here on have these entries too: "/Rotate 90", "/CropBox [20 20 400 220]".</summary>
    public PdfWriter With(string entries)
    {
        pageEntries = entries;
        return this;
    }

    /// <summary>A page with a text layer.</summary>
    public PdfWriter Page(params (int X, int Y, string Text)[] lines) => Page("", lines, visible: true, "/F1");

    /// <summary>A page with text in a font that can be drawn; letters of Latin-1 only.</summary>
    public PdfWriter DrawnPage(params (int X, int Y, string Text)[] lines)
    {
        AddPage("", string.Concat(lines.Select(line => $"BT /F2 16 Tf {line.X} {line.Y} Td ({line.Text}) Tj ET\n")));
        return this;
    }

    /// <summary>A page that is a picture (PGM), with a text layer that is not drawn or none.</summary>
    public PdfWriter Scan(byte[] gray, params (int X, int Y, string Text)[] layer) => Scan(gray, "/F1", layer);

    /// <summary>A page that is a picture, with a layer in the font whose table of letters is broken.</summary>
    public PdfWriter BrokenScan(byte[] gray, params (int X, int Y, string Text)[] layer) => Scan(gray, "/F3", layer);

    private PdfWriter Scan(byte[] gray, string font, (int X, int Y, string Text)[] layer)
    {
        var fields = Encoding.ASCII.GetString(gray, 0, 40).Split('\n', ' ');
        var start = gray.Length - (int.Parse(fields[1], CultureInfo.InvariantCulture) * int.Parse(fields[2], CultureInfo.InvariantCulture));
        var image = Stream($"/Type /XObject /Subtype /Image /Width {fields[1]} /Height {fields[2]} /ColorSpace /DeviceGray /BitsPerComponent 8 ", gray[start..]);
        return Page($"q {Width} 0 0 {Height} 0 0 cm /P Do Q\n", layer, visible: false, font, $"/XObject << /P {image} 0 R >>");
    }

    /// <summary>Asks for a password that nobody has.</summary>
    public PdfWriter Encrypted()
    {
        var secret = new string('7', 64);
        encryption = $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{secret}> /U <{secret}> /P -4 >> /ID [<{secret[..32]}> <{secret[..32]}>]";
        return this;
    }

    public byte[] ToBytes()
    {
        objects[0] = Encoding.ASCII.GetBytes("<< /Type /Catalog /Pages 2 0 R >>");
        objects[1] = Encoding.ASCII.GetBytes($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages)}] >>");
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n"u8);
        var places = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position);
            file.Write(Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }
        var table = file.Position;
        file.Write(Encoding.ASCII.GetBytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}"));
        file.Write(Encoding.ASCII.GetBytes($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {encryption} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private PdfWriter Page(string before, (int X, int Y, string Text)[] lines, bool visible, string font, string resources = "")
    {
        AddPage(resources, before + string.Concat(lines.Select(line => $"BT {font} 12 Tf {(visible ? 0 : 3)} Tr {line.X} {line.Y} Td <{Codes(line.Text)}> Tj ET\n")));
        return this;
    }

    private void AddPage(string resources, string content)
    {
        var stream = Stream("", Encoding.Latin1.GetBytes(content));
        pages.Add($"{Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] {pageEntries} /Contents {stream} 0 R /Resources << /Font << /F1 3 0 R /F2 6 0 R /F3 7 0 R >> {resources} >> >>")} 0 R");
    }

    private int Stream(string fields, byte[] bytes) => Add([.. Encoding.ASCII.GetBytes($"<< {fields}/Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8]);

    private int Add(string contents) => Add(Encoding.ASCII.GetBytes(contents));

    private int Add(byte[] contents)
    {
        objects.Add(contents);
        return objects.Count;
    }

    private static string Codes(string text) => string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));

    private static string LetterTable(int shift)
    {
        var rows = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var high in (int[])[0x00, 0x01, 0x02, 0x1E, 0x20, 0x21])
            rows.Append(CultureInfo.InvariantCulture, $"1 beginbfrange <{high << 8:X4}> <{(high << 8) + 0xFF:X4}> <{(high << 8) + shift:X4}> endbfrange\n");
        return rows.Append("endcmap end end").ToString();
    }
}
