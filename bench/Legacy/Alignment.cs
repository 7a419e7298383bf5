namespace DirectiveMiner.Bench.Legacy;

/// <summary>The shortest edit script of two texts (Myers 1986, in linear space): time in proportion to length times differences.</summary>
internal static class Alignment
{
    /// <summary>Marks the characters of the first text that the second has too, in the same order.</summary>
    public static void Mark(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Span<bool> same)
    {
        while (true)
        {
            var head = a.CommonPrefixLength(b);
            same[..head].Fill(true);
            a = a[head..];
            b = b[head..];
            same = same[head..];
            var tail = 0;
            while (tail < a.Length && tail < b.Length && a[^(tail + 1)] == b[^(tail + 1)])
                tail++;
            same[(a.Length - tail)..].Fill(true);
            same = same[..(a.Length - tail)];
            a = a[..^tail];
            b = b[..^tail];
            if (a.IsEmpty || b.IsEmpty)
                return;
            var (x, y) = Middle(a, b);
            if ((x == 0 && y == 0) || (x == a.Length && y == b.Length))
                return;
            Mark(a[..x], b[..y], same[..x]);
            a = a[x..];
            b = b[y..];
            same = same[x..];
        }
    }

    /// <summary>A point that a shortest script goes through, about half way.</summary>
    private static (int X, int Y) Middle(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (n, m) = (a.Length, b.Length);
        var most = (n + m + 1) / 2;
        var (forward, backward, delta) = (new int[(2 * most) + 3], new int[(2 * most) + 3], n - m);
        var odd = (delta & 1) != 0;
        for (var d = 0; d <= most; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && forward[most + k] < forward[most + k + 2]) ? forward[most + k + 2] : forward[most + k] + 1;
                var y = x - k;
                while (x < n && y >= 0 && y < m && a[x] == b[y])
                    (x, y) = (x + 1, y + 1);
                forward[most + k + 1] = x;
                if (odd && Math.Abs(delta - k) < d && x + backward[most + delta - k + 1] >= n && y is >= 0)
                    return (Math.Min(x, n), Math.Clamp(y, 0, m));
            }
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && backward[most + k] < backward[most + k + 2]) ? backward[most + k + 2] : backward[most + k] + 1;
                var y = x - k;
                while (x < n && y >= 0 && y < m && a[n - x - 1] == b[m - y - 1])
                    (x, y) = (x + 1, y + 1);
                backward[most + k + 1] = x;
                if (!odd && Math.Abs(delta - k) <= d && x + forward[most + delta - k + 1] >= n)
                    return (Math.Max(0, n - x), Math.Clamp(m - y, 0, m));
            }
        }
        return (n, m);
    }
}
