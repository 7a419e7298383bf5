namespace DirectiveMiner.Bench.Recognition;

/// <summary>A blur much like Gauss's: three means of neighbours, across and down.</summary>
internal static class Smoothing
{
    private const int Passes = 3;

    public static byte[] Of(byte[] plane, int width, int height, double deviation)
    {
        var radius = Math.Sqrt((deviation * deviation * 4) + 1) / 2 - 0.5;
        var (values, other) = (Array.ConvertAll(plane, value => (float)value), new float[plane.Length]);
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var y = 0; y < height; y++)
                Line(values, other, y * width, 1, width, radius);
            for (var x = 0; x < width; x++)
                Line(other, values, x, width, height, radius);
        }
        return Array.ConvertAll(values, value => (byte)Math.Clamp(Math.Round(value), 0, 255));
    }

    /// <summary>Means over 2 * radius + 1 neighbours, the outermost weighed by the radius' fraction.</summary>
    private static void Line(float[] from, float[] to, int start, int step, int count, double radius)
    {
        var (whole, rest) = ((int)radius, (float)(radius - (int)radius));
        var (weight, sum) = (1 / (float)((2 * radius) + 1), 0f);
        for (var i = -whole; i <= whole; i++)
            sum += At(i);
        for (var i = 0; i < count; i++)
        {
            to[start + (i * step)] = (sum + (rest * (At(i - whole - 1) + At(i + whole + 1)))) * weight;
            sum += At(i + whole + 1) - At(i - whole);
        }

        float At(int i) => from[start + (Math.Clamp(i, 0, count - 1) * step)];
    }
}
