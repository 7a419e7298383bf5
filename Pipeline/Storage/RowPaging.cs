namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Cuts a page off rows that come one by one; reads one row more than it shows.</summary>
internal static class RowPaging
{
    public static RowPage<TRow> Page<TRow>(this IEnumerable<TRow> rows, int limit, Func<TRow, RowToken> placeOf)
    {
        var read = limit == int.MaxValue ? rows.ToList() : [.. rows.Take(limit + 1)];
        return read.Count <= limit ? new RowPage<TRow>([.. read], null) : new RowPage<TRow>([.. read.Take(limit)], placeOf(read[limit - 1]));
    }
}
