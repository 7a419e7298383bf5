using System.Buffers.Binary;
using System.Globalization;

namespace DirectiveMiner.Pipeline.Reading.Pictures;

/// <summary>PNG (ISO/IEC 15948): the compressed data of its chunks is what PDF's FlateDecode with predictor 15 reads. What is transparent is white: paper.</summary>
internal static class PngPicture
{
    private const int Signature = 8;
    private const double InchesPerMetre = 39.37;

    /// <summary>Type and length before a chunk's data, its checksum behind.</summary>
    private const int Frame = 12;

    public static PagePicture? Read(ReadOnlyMemory<byte> file)
    {
        var (head, palette, density) = (ReadOnlyMemory<byte>.Empty, "", 0.0);
        var data = new MemoryStream();
        for (var at = Signature; at + Frame <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - Frame)
                return null;
            var kind = file.Span.Slice(at + 4, 4);
            var content = file.Slice(at + 8, (int)length);
            if (kind.SequenceEqual("IHDR"u8))
                head = content;
            else if (kind.SequenceEqual("PLTE"u8))
                palette = Convert.ToHexString(content.Span);
            else if (kind.SequenceEqual("pHYs"u8) && content.Length == 9 && content.Span[8] == 1)
                density = BinaryPrimitives.ReadUInt32BigEndian(content.Span) / InchesPerMetre;
            else if (kind.SequenceEqual("IDAT"u8))
                data.Write(content.Span);
            at += Frame + (int)length;
        }
        if (head.Length != 13 || head.Span[12] != 0 || data.Length == 0)
            return null;
        var (width, height) = ((int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(head.Span)), (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(head.Span[4..])));
        var (bits, colours, space) = (head.Span[8], 0, "");
        switch (head.Span[9])
        {
            case 0: (colours, space) = (1, "/DeviceGray"); break;
            case 2: (colours, space) = (3, "/DeviceRGB"); break;
            case 3 when palette.Length > 0: (colours, space) = (1, string.Create(CultureInfo.InvariantCulture, $"[/Indexed /DeviceRGB {(palette.Length / 6) - 1} <{palette}>]")); break;
            case 4: (colours, space) = (2, PicturePdf.GrayOnWhite); break;
            case 6: (colours, space) = (4, PicturePdf.ColourOnWhite); break;
            default: return null;
        }
        var attributes = string.Create(CultureInfo.InvariantCulture, $"/ColorSpace {space} /BitsPerComponent {bits} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {colours} /BitsPerComponent {bits} /Columns {width} >>");
        return new PagePicture(width, height, density, [new PictureStrip(0, height, attributes, data.ToArray())]);
    }
}
