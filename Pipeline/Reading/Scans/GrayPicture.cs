using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>A page as pdftoppm -gray draws it (Netpbm's binary PGM, one byte a dot).</summary>
internal sealed record GrayPicture(int Width, int Height, byte[] Dots)
{
    /// <summary>Null where the bytes are no such picture.</summary>
    public static GrayPicture? Read(byte[] bytes)
    {
        var (fields, at) = (new int[3], 2);
        if (!bytes.AsSpan().StartsWith("P5"u8))
            return null;
        for (var field = 0; field < fields.Length; field++)
        {
            while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\n')
                at++;
            for (; at < bytes.Length && char.IsAsciiDigit((char)bytes[at]) && fields[field] < 100_000; at++)
                fields[field] = (fields[field] * 10) + bytes[at] - '0';
        }
        at++;
        return fields[2] == 255 && bytes.Length - at == (long)fields[0] * fields[1] ? new GrayPicture(fields[0], fields[1], bytes[at..]) : null;
    }

    public byte[] ToBytes() => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. Dots];

    /// <summary>Turned clockwise by 90, 180 or 270 degrees; itself by any other number.</summary>
    public GrayPicture Turned(int degrees)
    {
        if (degrees is not (90 or 180 or 270))
            return this;
        var turned = new byte[Dots.Length];
        var width = degrees == 180 ? Width : Height;
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (newX, newY) = degrees switch
                {
                    90 => (Height - 1 - y, x),
                    180 => (Width - 1 - x, Height - 1 - y),
                    _ => (y, Width - 1 - x),
                };
                turned[(newY * width) + newX] = Dots[(y * Width) + x];
            }
        }
        return new GrayPicture(width, degrees == 180 ? Height : Width, turned);
    }
}
