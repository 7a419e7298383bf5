using System.Buffers.Binary;

namespace DirectiveMiner.Pipeline.Reading.Pictures;

/// <summary>JPEG (ITU-T T.81): PDF's DCTDecode reads the file as it is; only its size, its colours and JFIF's density are looked up.</summary>
internal static class JpegPicture
{
    private const double CentimetresPerInch = 2.54;

    public static PagePicture? Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var (density, adobe) = (0.0, false);
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var (marker, length) = (bytes[at + 1], BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (length < 2 || at + 2 + length > bytes.Length)
                return null;
            var content = bytes.Slice(at + 4, length - 2);
            if (marker == 0xE0 && content.StartsWith("JFIF\0"u8) && content.Length >= 10)
                density = BinaryPrimitives.ReadUInt16BigEndian(content[8..]) * (content[7] switch { 1 => 1, 2 => CentimetresPerInch, _ => 0 });
            adobe |= marker == 0xEE && content.StartsWith("Adobe"u8);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && content.Length >= 6)
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(content[1..]), BinaryPrimitives.ReadUInt16BigEndian(content[3..]));
                var space = content[5] switch { 1 => "/DeviceGray", 3 => "/DeviceRGB", 4 => adobe ? "/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]" : "/DeviceCMYK", _ => null };
                return space is null ? null : new PagePicture(width, height, density, [new PictureStrip(0, height, $"/ColorSpace {space} /BitsPerComponent 8 /Filter /DCTDecode", file)]);
            }
            at += 2 + length;
        }
        return null;
    }
}
