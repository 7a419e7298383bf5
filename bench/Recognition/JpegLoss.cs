namespace DirectiveMiner.Bench.Recognition;

/// <summary>What JPEG (ITU-T T.81) loses of a plane: blocks of 8 by 8 go through the cosine transform, are rounded by the standard's table of quantization for brightness (Annex K.1) and come back.</summary>
internal static class JpegLoss
{
    private const int Side = 8;

    private static readonly int[] Table =
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ];

    private static readonly float[] Cosines = [.. Enumerable.Range(0, Side * Side).Select(i => (float)((i / Side == 0 ? Math.Sqrt(0.125) : 0.5) * Math.Cos(((2 * (i % Side)) + 1) * (i / Side) * Math.PI / 16)))];

    /// <param name="quality">1 to 100, as the Independent JPEG Group scales the table.</param>
    public static byte[] Of(byte[] plane, int width, int height, int quality)
    {
        var scale = quality < 50 ? 5000 / quality : 200 - (2 * quality);
        var steps = Array.ConvertAll(Table, step => (float)Math.Clamp(((step * scale) + 50) / 100, 1, 255));
        var (lossy, block, other) = ((byte[])plane.Clone(), new float[Side * Side], new float[Side * Side]);
        for (var top = 0; top + Side <= height; top += Side)
        {
            for (var left = 0; left + Side <= width; left += Side)
            {
                for (var i = 0; i < block.Length; i++)
                    block[i] = plane[((top + (i / Side)) * width) + left + (i % Side)] - 128;
                Transform(block, other, forward: true);
                for (var i = 0; i < block.Length; i++)
                    block[i] = MathF.Round(block[i] / steps[i]) * steps[i];
                Transform(block, other, forward: false);
                for (var i = 0; i < block.Length; i++)
                    lossy[((top + (i / Side)) * width) + left + (i % Side)] = (byte)Math.Clamp(MathF.Round(block[i] + 128), 0, 255);
            }
        }
        return lossy;
    }

    private static void Transform(float[] block, float[] other, bool forward)
    {
        Rows(block, other, forward);
        Rows(other, block, forward);
    }

    /// <summary>Transforms the rows and writes them as columns.</summary>
    private static void Rows(float[] from, float[] to, bool forward)
    {
        for (var row = 0; row < Side; row++)
        {
            for (var k = 0; k < Side; k++)
            {
                var sum = 0f;
                for (var n = 0; n < Side; n++)
                    sum += from[(row * Side) + n] * (forward ? Cosines[(k * Side) + n] : Cosines[(n * Side) + k]);
                to[(k * Side) + row] = sum;
            }
        }
    }
}
