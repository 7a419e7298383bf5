namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>
/// Paper that darkens to a side or into the spine: recognition parts ink from paper by one shade for the whole page and loses all lines' ends in the dark (25 words of 100 on such pages). The paper's shade is measured
/// tile by tile and made white; a page of even paper stays as it is. Linear in the dots.
/// </summary>
public static class Shadow
{
    private const int Tile = 64;

    /// <summary>Of a tile's dots, those lighter than its paper.</summary>
    private const double LighterShare = 0.1;

    /// <summary>Shades between the lightest and the darkest paper of even light.</summary>
    private const int Even = 24;

    /// <summary>Of the lightest paper's shade: darker is no paper but the scanner's lid, or a picture.</summary>
    private const double DarkestPaper = 0.4;

    public static GrayPicture Removed(GrayPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var (columns, rows) = (picture.Width / Tile, picture.Height / Tile);
        if (columns < 2 || rows < 2)
            return picture;
        var measured = new byte[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                measured[row, column] = Paper(picture, column * Tile, row * Tile);
        }
        var most = measured.Cast<byte>().Max();
        var paper = Smoothed(measured, rows, columns, (byte)(DarkestPaper * most));
        return most - paper.Cast<byte>().Min() > Even ? Whitened(picture, paper, rows, columns) : picture;
    }

    private static byte Paper(GrayPicture picture, int left, int top)
    {
        var counts = (stackalloc int[256]);
        for (var y = top; y < top + Tile; y++)
        {
            foreach (var dot in picture.Dots.AsSpan((y * picture.Width) + left, Tile))
                counts[dot]++;
        }
        var (shade, above) = (255, 0);
        while (shade > 1 && (above += counts[shade]) < LighterShare * Tile * Tile)
            shade--;
        return (byte)shade;
    }

    /// <summary>The lightest of a tile and those around it: paper shows between letters somewhere.</summary>
    private static byte[,] Smoothed(byte[,] measured, int rows, int columns, byte darkest)
    {
        var smoothed = new byte[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var lightest = darkest;
                for (var y = Math.Max(0, row - 1); y <= Math.Min(rows - 1, row + 1); y++)
                {
                    for (var x = Math.Max(0, column - 1); x <= Math.Min(columns - 1, column + 1); x++)
                        lightest = Math.Max(lightest, measured[y, x]);
                }
                smoothed[row, column] = lightest;
            }
        }
        return smoothed;
    }

    /// <summary>Each dot beside the paper there, between the middles of tiles in proportion.</summary>
    private static GrayPicture Whitened(GrayPicture picture, byte[,] paper, int rows, int columns)
    {
        var (dots, line) = (new byte[picture.Dots.Length], new float[columns]);
        for (var y = 0; y < picture.Height; y++)
        {
            var (row, down) = Between(y, rows);
            for (var column = 0; column < columns; column++)
                line[column] = paper[row, column] + (down * (paper[row + 1, column] - paper[row, column]));
            for (var x = 0; x < picture.Width; x++)
            {
                var (column, right) = Between(x, columns);
                var shade = line[column] + (right * (line[column + 1] - line[column]));
                var at = (y * picture.Width) + x;
                dots[at] = (byte)Math.Min(255, picture.Dots[at] * 255 / shade);
            }
        }
        return picture with { Dots = dots };
    }

    private static (int Index, float Part) Between(int place, int count)
    {
        var tile = Math.Clamp((place / (float)Tile) - 0.5f, 0, count - 1.001f);
        return ((int)tile, tile - (int)tile);
    }
}
