namespace DirectiveMiner.Pipeline.Storage;

/// <summary>How many characters must be put in, left out or changed to make one text of another (Levenshtein, 1965).</summary>
internal static class EditDistance
{
    /// <summary>Below this length no array is needed.</summary>
    private const int Short = 64;

    /// <summary>The distance where it is at most <paramref name="most"/>, else null. Costs the product of the lengths, next to nothing where these differ by more.</summary>
    public static int? Of(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
            return null;
        Span<int> row = other.Length < Short ? stackalloc int[Short] : new int[other.Length + 1];
        row = row[..(other.Length + 1)];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }
            if (least > most)
                return null;
        }
        return row[^1] <= most ? row[^1] : null;
    }
}
