namespace DirectiveMiner.Bench.Recognition;

/// <summary>
/// What happens to a page between the printer and the archive. Lengths are in millimetres, so that a fault is the same at every density. Askew: up to so many degrees either way, at least a third of it.
/// Grain: standard deviation of the noise of each dot, of 255; Specks: black and white specks a square centimetre. Blur: standard deviation. Paper and Ink: their shades; Shade: how much the paper darkens to a side.
/// Quality: that of JPEG, 1 to 100, 0 where it is not compressed so. Every fault is drawn from the given source of random numbers.
/// </summary>
public sealed record Damage(string Name, double Askew = 0, double Grain = 0, double Specks = 0, double Blur = 0, int Paper = 255, int Ink = 0, int Shade = 0, bool Stamp = false, int Quality = 0)
{
    /// <summary>One fault at a time, and all together.</summary>
    public static readonly IReadOnlyList<Damage> Kinds =
    [
        new("clean"), new("askew up to 5°", Askew: 5), new("grain and specks", Grain: 30, Specks: 12), new("blurred", Blur: 0.14), new("faint, shaded", Paper: 205, Ink: 120, Shade: 50),
        new("stamped", Stamp: true), new("JPEG 20", Quality: 20), new("all, milder", Askew: 2, Grain: 15, Specks: 4, Blur: 0.07, Paper: 225, Ink: 60, Shade: 25, Stamp: true, Quality: 50),
    ];

    private const double MillimetresPerInch = 25.4;

    /// <param name="isLast">The page that bears the signature, and with it the stamp.</param>
    public Raster Apply(Raster page, int density, bool isLast, Random random)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(random);
        var dots = density / MillimetresPerInch;
        if (Stamp && isLast)
            page = RoundStamp.On(page.WithColours(), dots, random);
        if (Askew > 0)
        {
            var angle = Askew * (0.33 + (0.67 * random.NextDouble())) * (random.Next(2) * 2 - 1);
            page = page.Each(plane => Turned(plane, page.Width, page.Height, angle));
        }
        if (Blur > 0)
            page = page.Each(plane => Smoothing.Of(plane, page.Width, page.Height, Blur * dots));
        if (Paper < 255 || Ink > 0 || Shade > 0)
            page = page.Each(plane => Faded(plane, page.Width));
        if (Grain > 0 || Specks > 0)
            page = Soiled(page, dots, random);
        return Quality > 0 ? page.Each(plane => JpegLoss.Of(plane, page.Width, page.Height, Quality)) : page;
    }

    private static byte[] Turned(byte[] plane, int width, int height, double degrees)
    {
        var (turned, (sine, cosine)) = (new byte[plane.Length], Math.SinCos(degrees * Math.PI / 180));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (right, down) = (x - (width / 2.0), y - (height / 2.0));
                var (fromX, fromY) = ((width / 2.0) + (right * cosine) + (down * sine), (height / 2.0) - (right * sine) + (down * cosine));
                var (left, top) = ((int)Math.Floor(fromX), (int)Math.Floor(fromY));
                if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1)
                {
                    turned[(y * width) + x] = 255;
                    continue;
                }
                var (a, b, at) = (fromX - left, fromY - top, (top * width) + left);
                turned[(y * width) + x] = (byte)(((plane[at] * (1 - a)) + (plane[at + 1] * a)) * (1 - b) + ((plane[at + width] * (1 - a)) + (plane[at + width + 1] * a)) * b);
            }
        }
        return turned;
    }

    private byte[] Faded(byte[] plane, int width)
    {
        var faded = new byte[plane.Length];
        for (var i = 0; i < plane.Length; i++)
            faded[i] = (byte)Math.Clamp(Ink + (plane[i] * (Paper - Ink) / 255.0) - (Shade * (double)(i % width) / width), 0, 255);
        return faded;
    }

    private Raster Soiled(Raster page, double dots, Random random)
    {
        var planes = page.Planes.Select(plane => (byte[])plane.Clone()).ToArray();
        for (var i = 0; i < planes[0].Length && Grain > 0; i++)
        {
            var noise = Grain * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            foreach (var plane in planes)
                plane[i] = (byte)Math.Clamp(plane[i] + noise, 0, 255);
        }
        var count = (int)(Specks * page.Width * page.Height / (100 * dots * dots));
        for (var speck = 0; speck < count; speck++)
        {
            var (size, shade) = ((int)Math.Max(1, Math.Round(dots * (0.08 + (0.22 * random.NextDouble())))), (byte)(random.Next(3) == 0 ? 255 : 30));
            var (left, top) = (random.Next(page.Width - size), random.Next(page.Height - size));
            foreach (var plane in planes)
            {
                for (var y = top; y < top + size; y++)
                    plane.AsSpan((y * page.Width) + left, size).Fill(shade);
            }
        }
        return page with { Planes = planes };
    }
}
