namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>The strip of empty paper between two columns: from the right edge of the left one to the left edge of the right one.</summary>
internal readonly record struct Gutter(double From, double To)
{
    /// <summary>Of a line's height: what must stay empty between columns; less is the space of a line that goes across.</summary>
    private const double Narrowest = 0.4;

    /// <summary>Of a line's height: empty paper above a line after which it belongs to no column that has ended.</summary>
    private const double Apart = 1.2;

    public double Middle => (From + To) / 2;

    public bool IsOnLeft(LinePiece piece) => (piece.Left + piece.Right) / 2 < Middle;

    /// <summary>Where columns begin at this row: two pieces on it, or one on it and the other beside it, a little lower.</summary>
    private static Gutter? Of(List<List<LinePiece>> rows, int at)
    {
        if (rows[at].Count == 2)
            return new Gutter(rows[at][0].Right, rows[at][1].Left);
        if (rows[at].Count != 1 || at + 1 == rows.Count || rows[at + 1].Count != 1)
            return null;
        var (above, below) = (rows[at][0], rows[at + 1][0]);
        if (!above.Overlaps(below))
            return null;
        return above.Right < below.Left ? new Gutter(above.Right, below.Left) : below.Right < above.Left ? new Gutter(below.Right, above.Left) : null;
    }

    /// <summary>How many rows from this one on stand in two columns, 0 where none do, and the strip between them.</summary>
    public static (int Count, Gutter Gutter) Columns(List<List<LinePiece>> rows, int first)
    {
        if (Of(rows, first) is not { } gutter || gutter.To - gutter.From < Narrowest * rows[first][0].Height)
            return default;
        var (count, leftBottom, rightBottom) = (0, double.MinValue, double.MinValue);
        for (var i = first; i < rows.Count; i++)
        {
            if (Without(gutter, rows[i]) is not { } rest)
                break;
            foreach (var piece in rows[i])
            {
                var (own, other) = rest.IsOnLeft(piece) ? (leftBottom, rightBottom) : (rightBottom, leftBottom);
                if (rows[i].Count == 1 && piece.Top >= other && own > double.MinValue && piece.Top - own > Apart * piece.Height)
                    return (count, gutter);
            }
            foreach (var piece in rows[i])
            {
                if (rest.IsOnLeft(piece))
                    leftBottom = Math.Max(leftBottom, piece.Bottom);
                else
                    rightBottom = Math.Max(rightBottom, piece.Bottom);
            }
            (gutter, count) = (rest, count + 1);
        }
        return (count, gutter);
    }

    /// <summary>What is left of the gutter beside these pieces; null where one of them stands in it.</summary>
    private static Gutter? Without(Gutter gutter, List<LinePiece> row)
    {
        if (row.Count > 2)
            return null;
        var (from, to) = (gutter.From, gutter.To);
        foreach (var piece in row)
        {
            if (gutter.IsOnLeft(piece))
                from = Math.Max(from, piece.Right);
            else
                to = Math.Min(to, piece.Left);
        }
        return to - from >= Narrowest * row[0].Height ? new Gutter(from, to) : null;
    }
}
