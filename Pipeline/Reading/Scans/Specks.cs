namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>
/// Dirt of copies: dark specks of up to a third of a millimetre with light paper all around, smaller than the full stop of any print. A page with many of them is cleaned, as recognition reads them as marks and signs
/// (words wrong on a soiled page of 300 dots per inch: 30 of 100 before, 2 after); on a clean page there are none, and it stays as it is. Linear in the dots.
/// </summary>
public static class Specks
{
    /// <summary>Dots along a side of the largest speck at 300 dots per inch.</summary>
    private const int Side = 4;

    /// <summary>Larger ones are taken away only where nothing stands near: they may be the dots below letters of small print.</summary>
    private const int SafeSide = 3;

    /// <summary>Dots of empty paper around a speck that stands alone: marks and full stops stand nearer to their letters.</summary>
    private const int Apart = 9;

    /// <summary>Fewer alone on a page may be dots of a form.</summary>
    private const int Many = 300;

    private const double DarkestShare = 0.01;

    public static GrayPicture Removed(GrayPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var (paper, dark) = Shades(picture);
        var found = Found(picture, (byte)((paper + dark) / 2));
        if (found.Count(speck => speck.IsAlone) < Many)
            return picture;
        var dots = (byte[])picture.Dots.Clone();
        foreach (var at in found.Where(speck => speck.IsAlone || speck.IsSmall).Select(speck => speck.At))
        {
            for (var line = 0; line < Side + 2; line++)
                dots.AsSpan(at + (line * picture.Width), Side + 2).Fill(paper);
        }
        return picture with { Dots = dots };
    }

    /// <summary>The upper left dots of squares, one dot wider on each side than a speck, whose rims are light and which hold something dark.</summary>
    private static List<(int At, bool IsAlone, bool IsSmall)> Found(GrayPicture picture, byte threshold)
    {
        var (found, dots, width) = (new List<(int At, bool IsAlone, bool IsSmall)>(), picture.Dots, picture.Width);
        for (var y = 1; y < picture.Height - Side - 1; y++)
        {
            var row = dots.AsSpan(y * width, width);
            for (var x = Side; x < width - Side - 1; x++)
            {
                if (row[x] >= threshold || row[x - 1] < threshold || dots[((y - 1) * width) + x] < threshold)
                    continue;
                for (var left = x - Side; left < x; left++)
                {
                    if (!IsLightAround(picture, left, y - 1, Side, threshold))
                        continue;
                    var isAlone = Enumerable.Range(1, Apart).All(away => IsLightAround(picture, left - away, y - 1 - away, Side + (2 * away), threshold));
                    var isSmall = Enumerable.Range(x - SafeSide, SafeSide).Any(from => IsLightAround(picture, from, y - 1, SafeSide, threshold));
                    found.Add((((y - 1) * width) + left, isAlone, isSmall));
                    break;
                }
            }
        }
        return found;
    }

    /// <summary>The rim around a square of this side, its upper left dot at this place, is light; beyond the page's edge it is not.</summary>
    private static bool IsLightAround(GrayPicture picture, int left, int top, int side, byte threshold)
    {
        if (left < 0 || top < 0 || left + side + 1 >= picture.Width || top + side + 1 >= picture.Height)
            return false;
        for (var i = 0; i < side + 2; i++)
        {
            if (Dot(i, 0) < threshold || Dot(i, side + 1) < threshold || Dot(0, i) < threshold || Dot(side + 1, i) < threshold)
                return false;
        }
        return true;

        byte Dot(int x, int y) => picture.Dots[((top + y) * picture.Width) + left + x];
    }

    /// <summary>The shade of most dots, and that of the darkest.</summary>
    private static (byte Paper, byte Dark) Shades(GrayPicture picture)
    {
        var counts = new int[256];
        foreach (var dot in picture.Dots)
            counts[dot]++;
        var (darkest, below) = (0, 0);
        while (darkest < 255 && (below += counts[darkest]) < DarkestShare * picture.Dots.Length)
            darkest++;
        return ((byte)Array.IndexOf(counts, counts.Max()), (byte)darkest);
    }
}
