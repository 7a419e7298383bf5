namespace DirectiveMiner.Bench.Recognition;

/// <summary>Levenshtein's distance within a band that is doubled until it holds the answer (Ukkonen 1985): time in proportion to length times differences.</summary>
public static class EditDistance
{
    public static int Of(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        for (var band = Math.Abs(a.Length - b.Length) + 16; ; band *= 2)
        {
            if (Within(a, b, band) is var distance && distance <= band)
                return distance;
        }
    }

    /// <summary>The distance where it is at most the band's half width; else more than that.</summary>
    private static int Within(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int band)
    {
        var (above, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - band), Math.Min(b.Length, i + band));
            row[from - 1] = from == 1 ? i : int.MaxValue / 2;
            for (var j = from; j <= to; j++)
                row[j] = Math.Min(above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), 1 + Math.Min(row[j - 1], j == i + band ? int.MaxValue / 2 : above[j]));
            (above, row) = (row, above);
        }
        return above[b.Length];
    }
}
