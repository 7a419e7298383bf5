namespace DirectiveMiner.Bench.Recognition;

/// <summary>The red round stamp of an office, 36 mm across, over the left third of the signature (Nghị định 30/2020/NĐ-CP, Điều 32): rings, a star, strokes in place of letters, ink that did not take everywhere.</summary>
internal static class RoundStamp
{
    private const double Radius = 18;

    /// <summary>Its middle from the left edge of the page.</summary>
    private const double FromLeft = 115;

    /// <summary>Its middle from the lowest ink of the page.</summary>
    private const double FromBottom = 18;

    private static readonly int[] Colour = [205, 35, 50];

    public static Raster On(Raster page, double dots, Random random)
    {
        var (middleX, middleY) = (FromLeft * dots, LowestInk(page) - (FromBottom * dots));
        var seed = random.Next(97, 997);
        var stamped = page.Planes.Select(plane => (byte[])plane.Clone()).ToArray();
        for (var y = Math.Max(0, (int)(middleY - (Radius * dots))); y < Math.Min(page.Height, middleY + (Radius * dots)); y++)
        {
            for (var x = Math.Max(0, (int)(middleX - (Radius * dots))); x < Math.Min(page.Width, middleX + (Radius * dots)); x++)
            {
                var took = (((x * 73) ^ (y * 151)) + (x * y)) % seed * 1.0 / seed;
                if (took < 0.12 || !IsInked((x - middleX) / dots, (y - middleY) / dots))
                    continue;
                for (var plane = 0; plane < stamped.Length; plane++)
                    stamped[plane][(y * page.Width) + x] = (byte)(stamped[plane][(y * page.Width) + x] * Colour[plane] / 255);
            }
        }
        return page with { Planes = stamped };
    }

    private static int LowestInk(Raster page)
    {
        var last = Array.FindLastIndex(page.Planes[0], dot => dot < 128);
        return last < 0 ? page.Height / 2 : last / page.Width;
    }

    /// <summary>In millimetres from the middle.</summary>
    private static bool IsInked(double x, double y)
    {
        var (distance, angle) = (Math.Sqrt((x * x) + (y * y)), Math.Atan2(y, x));
        if (distance is > 17 and < 18 or > 11.6 and < 12)
            return true;
        if (distance is > 12.8 and < 16)
            return (int)Math.Floor(angle * 14) % 3 != 0 && (int)Math.Floor((angle * 42) + (distance * 1.3)) % 3 == 0;
        var spike = Math.Abs((((angle + (Math.PI / 2)) / (Math.PI / 5)) % 2 + 2) % 2 - 1);
        return distance < 2.6 + (3.4 * spike);
    }
}
