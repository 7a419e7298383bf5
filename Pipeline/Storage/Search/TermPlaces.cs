namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Where a term stands in a document, in order: all places, and those that agree in their diacritics too (all, where it has none to agree in). A place is the column and, below it, the number of the word.</summary>
internal sealed record TermPlaces(TextTerm Term, long[] Any, long[] Exact)
{
    /// <summary>More places of a term than any reader looks at are left out, so that a document of 50 MB costs no more.</summary>
    private const int Most = 4096;

    private const int ColumnShift = 32;

    /// <summary>In the title, the number or a campaign.</summary>
    public bool IsInHead => Any is [var first, ..] && ColumnOf(first) < TermCounts.Body;

    public static TermPlaces Of(MatchedRow row, TextTerm term)
    {
        var (folded, number) = (Read(row, term.Folded), Read(row, term.Number));
        var exact = term.Exact < 0 ? folded : Read(row, term.Exact);
        return number.Length == 0 ? new TermPlaces(term, folded, exact) : new TermPlaces(term, Union(folded, number), Union(exact, number));
    }

    public static long First(int column) => (long)column << ColumnShift;

    public static int ColumnOf(long place) => (int)(place >> ColumnShift);

    private static long[] Union(long[] some, long[] others) => [.. some.Union(others).Order()];

    private static long[] Read(MatchedRow row, int phrase)
    {
        if (phrase < 0)
            return [];
        var places = new List<long>();
        for (var at = row.Of(phrase); places.Count < Most && at.MoveNext();)
            places.Add(First(at.Column) + at.Position);
        return [.. places];
    }
}
