namespace DirectiveMiner.Pipeline.Search;

/// <summary>Finds what was meant by a name that is off by a letter or two: inserted, left out, changed, or swapped with its neighbour.</summary>
public static class NearName
{
    /// <summary>Longer names are not compared, so that the cost of one comparison is bounded.</summary>
    private const int Longest = 80;

    /// <summary>The shown form of the nearest key, the first of equals; null where all are too far away.</summary>
    public static string? Of(string asked, IEnumerable<(string Key, string Shown)> known) => All(asked, known, 1) is [var nearest, ..] ? nearest : null;

    /// <summary>The shown forms of the nearest keys, nearest first, in their order where equally near.</summary>
    public static IReadOnlyList<string> All(string asked, IEnumerable<(string Key, string Shown)> known, int limit)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(known);
        if (asked.Length is 0 or > Longest)
            return [];
        var most = Tolerance(asked);
        return [.. known.Select(pair => (pair.Shown, Distance: Distance(asked, pair.Key, most))).Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance).Select(pair => pair.Shown).Distinct().Take(limit)];
    }

    /// <summary>How many letters may differ: one in short names, else two.</summary>
    public static int Tolerance(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Length switch
        {
            < 3 => 0,
            < 6 => 1,
            _ => 2,
        };
    }

    /// <summary>The number of edits between two texts (optimal string alignment), or anything above <paramref name="most"/> where there are more. At most 80 × 80 steps.</summary>
    public static int Distance(string left, string right, int most)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (Math.Abs(left.Length - right.Length) > most || left.Length > Longest || right.Length > Longest)
            return most + 1;
        Span<int> before = stackalloc int[Longest + 1], last = stackalloc int[Longest + 1], row = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most)
                return most + 1;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[right.Length];
    }
}
