namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A run of words of a column: the places from First up to, but without, End.</summary>
internal readonly record struct PlaceRange(long First, long End)
{
    public static PlaceRange OfColumn(int column) => new(TermPlaces.First(column), TermPlaces.First(column + 1));

    /// <summary>Those of the sorted places at which so many words lie in the range.</summary>
    public ReadOnlySpan<long> In(long[] places, int words)
    {
        var (from, to) = (LowerBound(places, First), LowerBound(places, End - words + 1));
        return places.AsSpan(from, Math.Max(0, to - from));
    }

    private static int LowerBound(long[] places, long value)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (places[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
