namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>
/// Stamps are red and signatures blue (Nghị định 30/2020/NĐ-CP, Điều 32), the writing below them is black: a dot's lightest colour leaves the ink of a stamp nearly as light as paper and black as black.
/// On a page of which much is written in colour the usual mixture of colours is taken.
/// </summary>
internal static class ColouredInk
{
    /// <summary>Between the lightest and the darkest colour of a dot: more is no gray.</summary>
    private const int Colourful = 60;

    /// <summary>Darker is ink.</summary>
    private const int Dark = 160;

    /// <summary>Coloured dots for each dark gray one above which a page is written in colour.</summary>
    private const double MostColoured = 3;

    /// <summary>From three bytes a dot (red, green, blue) to one.</summary>
    public static byte[] Removed(ReadOnlySpan<byte> colours)
    {
        var (lightest, mixed) = (new byte[colours.Length / 3], new byte[colours.Length / 3]);
        var (coloured, gray) = (0L, 0L);
        for (var i = 0; i < lightest.Length; i++)
        {
            var (red, green, blue) = (colours[3 * i], colours[(3 * i) + 1], colours[(3 * i) + 2]);
            var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
            lightest[i] = most;
            mixed[i] = (byte)(((red * 77) + (green * 150) + (blue * 29)) >> 8);
            if (most - least > Colourful)
                coloured++;
            else if (most < Dark)
                gray++;
        }
        return coloured > MostColoured * gray ? mixed : lightest;
    }
}
