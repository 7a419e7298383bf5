namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>Cuts the lines that a tool has found into pieces, at gaps as wide as columns have between them, and before the national motto, to which a long name on its left may come near.</summary>
internal static class LinePieces
{
    /// <summary>Of the line's height; spaces of justified lines stay below.</summary>
    private const double ColumnGap = 1.4;

    public static IEnumerable<LinePiece> Of(IReadOnlyList<PageWord> line)
    {
        LinePiece? piece = null;
        var usual = Median([.. line.Select(word => word.Height)]);
        for (var i = 0; i < line.Count; i++)
        {
            var word = line[i];
            if (piece is not null && (word.Left - piece.Right > ColumnGap * usual || word.Left < piece.Left || PageMarks.StartsMotto(line, i)))
            {
                yield return piece;
                piece = null;
            }
            if (piece is null)
                piece = new LinePiece(word);
            else
                piece.Add(word);
        }
        if (piece is not null)
            yield return piece;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length == 0 ? 0 : values[values.Length / 2];
    }
}
