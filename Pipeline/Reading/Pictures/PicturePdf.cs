using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Pictures;

/// <summary>
/// A PDF of nothing but pictures, as scanners write it: poppler then decodes the picture, within its limits, and no library for pictures is needed. The data is copied as it is.
/// </summary>
public static class PicturePdf
{
    private const string Gray = "dup 3 1 roll mul exch 1 exch sub add";
    private const string Colour = "4 1 roll 3 index mul 1 add 3 index sub 3 1 roll 3 index mul 1 add 3 index sub 3 1 roll 3 index mul 1 add 3 index sub 3 1 roll 4 -1 roll pop";

    /// <summary>The colour space of gray dots and how much each covers, on white paper.</summary>
    internal const string GrayOnWhite = "[/DeviceN [/G /A] /DeviceGray 3 0 R]";

    /// <summary>The colour space of coloured dots and how much each covers, on white paper.</summary>
    internal const string ColourOnWhite = "[/DeviceN [/R /G /B /A] /DeviceRGB 4 0 R]";

    private const int FirstPage = 5;

    /// <summary>Of a dot: poppler draws a picture that ends on the edge of a dot one dot larger, and smears all others.</summary>
    private const double Inset = 0.005;

    /// <param name="dotsPerInch">How large the pages are; as it is, a dot is a point.</param>
    public static byte[] Of(IReadOnlyList<PagePicture> pages, double dotsPerInch = 72)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var (file, places, kids) = (new MemoryStream(), new List<long>(), new List<int>());
        var scale = 72 / dotsPerInch;
        var next = FirstPage;
        foreach (var page in pages)
        {
            kids.Add(next);
            next += 2 + page.Strips.Length;
        }
        Write("%PDF-1.5\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>");
        Stream("/FunctionType 4 /Domain [0 1 0 1] /Range [0 1] ", Encoding.ASCII.GetBytes($"{{ {Gray} }}"));
        Stream("/FunctionType 4 /Domain [0 1 0 1 0 1 0 1] /Range [0 1 0 1 0 1] ", Encoding.ASCII.GetBytes($"{{ {Colour} }}"));
        foreach (var page in pages)
            WritePage(page, places.Count + 1);
        var table = file.Position;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();

        void WritePage(PagePicture page, int own)
        {
            var names = string.Concat(page.Strips.Select((_, i) => $"/I{i} {own + 2 + i} 0 R "));
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Number(page.Width * scale)} {Number(page.Height * scale)}] /Contents {own + 1} 0 R /Resources << /XObject << {names}>> >> >>");
            Stream("", Encoding.ASCII.GetBytes(string.Concat(page.Strips.Select((strip, i) => $"q {Number((page.Width - (2 * Inset)) * scale)} 0 0 {Number((strip.Height - (2 * Inset)) * scale)} {Number(Inset * scale)} {Number((page.Height - strip.Top - strip.Height + Inset) * scale)} cm /I{i} Do Q\n"))));
            foreach (var strip in page.Strips)
                Stream($"/Type /XObject /Subtype /Image /Width {page.Width} /Height {strip.Height} {strip.Attributes} ", strip.Data.Span);
        }

        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));

        void Object(string content)
        {
            places.Add(file.Position);
            Write($"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        void Stream(string fields, ReadOnlySpan<byte> bytes)
        {
            places.Add(file.Position);
            Write($"{places.Count} 0 obj\n<< {fields}/Length {bytes.Length} >>\nstream\n");
            file.Write(bytes);
            Write("\nendstream\nendobj\n");
        }
    }

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
