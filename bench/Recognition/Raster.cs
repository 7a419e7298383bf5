using System.Globalization;
using System.Text;

namespace DirectiveMiner.Bench.Recognition;

/// <summary>A picture of a page: one plane of bytes where it is gray, three where it is coloured.</summary>
public sealed record Raster(int Width, int Height, byte[][] Planes)
{
    /// <summary>Netpbm's binary PGM or PPM, as pdftoppm writes it.</summary>
    public static Raster Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(40, bytes.Length)).Split((char[])[' ', '\n'], 5);
        var (width, height, count) = (int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture), head[0] == "P6" ? 3 : 1);
        var from = bytes.Length - (width * height * count);
        var planes = Enumerable.Range(0, count).Select(_ => new byte[width * height]).ToArray();
        for (var i = 0; i < width * height * count; i++)
            planes[i % count][i / count] = bytes[from + i];
        return new Raster(width, height, planes);
    }

    public Raster WithColours() => Planes.Length == 3 ? this : this with { Planes = [Planes[0], (byte[])Planes[0].Clone(), (byte[])Planes[0].Clone()] };

    public Raster Each(Func<byte[], byte[]> change) => this with { Planes = [.. Planes.Select(change)] };

    /// <summary>The dots one after the other, the colours of each together.</summary>
    public byte[] Interleaved()
    {
        var dots = new byte[Width * Height * Planes.Length];
        for (var i = 0; i < dots.Length; i++)
            dots[i] = Planes[i % Planes.Length][i / Planes.Length];
        return dots;
    }
}
