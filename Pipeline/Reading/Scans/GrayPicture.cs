using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>A page in shades of gray, one byte a dot, as Netpbm's binary PGM holds it.</summary>
public sealed record GrayPicture(int Width, int Height, byte[] Dots)
{
    private const int FractionBits = 16;

    /// <summary>Reads binary PGM, or PPM by the lightest of its colours (<see cref="ColouredInk"/>); null where the bytes are neither.</summary>
    public static GrayPicture? Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var (fields, at) = (new int[3], 2);
        var colours = bytes.AsSpan().StartsWith("P6"u8) ? 3 : 1;
        if (colours == 1 && !bytes.AsSpan().StartsWith("P5"u8))
            return null;
        for (var field = 0; field < fields.Length; field++)
        {
            while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\n')
                at++;
            for (; at < bytes.Length && char.IsAsciiDigit((char)bytes[at]) && fields[field] < 100_000; at++)
                fields[field] = (fields[field] * 10) + bytes[at] - '0';
        }
        at++;
        if (fields[2] != 255 || bytes.Length - at != (long)fields[0] * fields[1] * colours)
            return null;
        return new GrayPicture(fields[0], fields[1], colours == 1 ? bytes[at..] : ColouredInk.Removed(bytes.AsSpan(at)));
    }

    public byte[] ToBytes() => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. Dots];

    /// <summary>Smaller by a whole factor, each dot the mean of those that it stands for.</summary>
    public GrayPicture Reduced(int factor)
    {
        var (width, height) = (Width / factor, Height / factor);
        var (reduced, sums) = (new byte[width * height], new int[width]);
        for (var y = 0; y < height; y++)
        {
            Array.Clear(sums);
            for (var line = 0; line < factor; line++)
            {
                var row = Dots.AsSpan(((y * factor) + line) * Width, width * factor);
                for (var x = 0; x < row.Length; x++)
                    sums[x / factor] += row[x];
            }
            for (var x = 0; x < width; x++)
                reduced[(y * width) + x] = (byte)(sums[x] / (factor * factor));
        }
        return new GrayPicture(width, height, reduced);
    }

    /// <summary>Set straight: turned by quarters, then about its middle, with dots between dots drawn from the four around them; what was outside the page is of the paper's shade.</summary>
    public GrayPicture Straightened(PageTurn turn)
    {
        var turned = Turned(turn.Quarters);
        return turn.Askew == 0 ? turned : turned.Rotated(new PageTurn(turned.Width, turned.Height, 0, turn.Askew));
    }

    private GrayPicture Rotated(PageTurn turn)
    {
        var (width, height) = ((int)turn.Straight.Width, (int)turn.Straight.Height);
        var (rotated, paper) = (new byte[width * height], Paper());
        var (origin, one) = (turn.ToOriginal(0, 0), turn.ToOriginal(1, 0));
        var (stepX, stepY) = (Fixed(one.X - origin.X), Fixed(one.Y - origin.Y));
        for (var y = 0; y < height; y++)
        {
            var row = rotated.AsSpan(y * width, width);
            var start = turn.ToOriginal(0, y);
            var (fromX, fromY) = (Fixed(start.X), Fixed(start.Y));
            for (var x = 0; x < row.Length; x++, fromX += stepX, fromY += stepY)
            {
                var (left, top) = ((int)(fromX >> FractionBits), (int)(fromY >> FractionBits));
                if ((uint)left >= (uint)(Width - 1) || (uint)top >= (uint)(Height - 1))
                {
                    row[x] = paper;
                    continue;
                }
                var (right, down, at) = ((int)(fromX >> 8) & 255, (int)(fromY >> 8) & 255, (top * Width) + left);
                var above = (Dots[at] * (256 - right)) + (Dots[at + 1] * right);
                var below = (Dots[at + Width] * (256 - right)) + (Dots[at + Width + 1] * right);
                row[x] = (byte)(((above * (256 - down)) + (below * down) + (1 << 15)) >> 16);
            }
        }
        return new GrayPicture(width, height, rotated);
    }

    private static long Fixed(double value) => (long)Math.Round(value * (1 << FractionBits));

    /// <summary>The shade that most dots have.</summary>
    private byte Paper()
    {
        var counts = new int[256];
        foreach (var dot in Dots)
            counts[dot]++;
        return (byte)Array.IndexOf(counts, counts.Max());
    }

    private GrayPicture Turned(int degrees)
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
