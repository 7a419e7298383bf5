namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>
/// The text of a page in the order in which one reads it, from words with their places: two columns side by side (letterhead, recipients and signature) one after the other,
/// rows of tables with " | " between the cells, blank lines where the page has them, stamps and notes of digital signatures last. Cost: that of sorting the lines.
/// </summary>
public static class ReadingOrder
{
    /// <summary>Of a line's height: more empty paper than this between two lines is a blank line.</summary>
    private const double BlankLine = 0.9;

    /// <summary>More pieces than a line of any page has.</summary>
    private const int MostPieces = 200;

    private const string Separator = " | ";

    /// <summary>The lines as the tool found them, each in the order of its words. Of a picture, a letter that stands alone on its line is taken for dirt; a digit may be the number of the page.</summary>
    public static PageText Text(IEnumerable<IReadOnlyList<PageWord>> lines, bool ofPicture = false)
    {
        var pieces = lines.SelectMany(LinePieces.Of).Where(piece => piece.Height > 0).ToList();
        var asides = Asides.Of(pieces);
        var text = new PageTextBuilder();
        var rows = Rows(pieces.FindAll(piece => !asides.Contains(piece)));
        if (ofPicture)
            rows.RemoveAll(row => row is [var only] && IsDirt(only.Text));
        Write(rows, text);
        if (asides.Count > 0 && !text.IsEmpty)
            text.EndLine();
        foreach (var piece in pieces.Where(asides.Contains))
            text.AppendLine(piece);
        return text.Build();
    }

    private static bool IsDirt(string text) => !text.Any(char.IsDigit) && text.Count(char.IsLetter) <= 1;

    private static List<List<LinePiece>> Rows(List<LinePiece> pieces)
    {
        var rows = new List<List<LinePiece>>();
        foreach (var piece in pieces.OrderBy(piece => piece.Middle).ThenBy(piece => piece.Left))
        {
            if (rows.Count > 0 && rows[^1].Count < MostPieces && rows[^1].TrueForAll(piece.IsBeside))
                rows[^1].Add(piece);
            else
                rows.Add([piece]);
        }
        rows.ForEach(row => row.Sort((left, right) => left.Left.CompareTo(right.Left)));
        return rows.ConvertAll(InTwo);
    }

    /// <summary>A row of a letterhead or signature block stands in two columns, whatever a stamp has torn it into.</summary>
    private static List<LinePiece> InTwo(List<LinePiece> row)
    {
        if (row.Count <= 2 || !row.Exists(piece => PageMarks.IsOfColumn(piece.Text)))
            return row;
        var second = Enumerable.Range(1, row.Count - 1).MaxBy(at => row[at].Left - row[at - 1].Right);
        return [LinePiece.Of(row[..second]), LinePiece.Of(row[second..])];
    }

    private static void Write(List<List<LinePiece>> rows, PageTextBuilder text)
    {
        var bottom = double.MaxValue;
        for (var i = 0; i < rows.Count;)
        {
            if (i > 0 && rows[i][0].Top - bottom > BlankLine * rows[i][0].Height)
                text.EndLine();
            var (count, gutter) = Gutter.Columns(rows, i);
            if (count == 0 || (count == 1 && IsLineWithHole(rows, i)))
            {
                text.AppendLine(rows[i], rows[i].Count > 2 && !IsLineWithHole(rows, i) ? Separator : " ");
                count = 1;
            }
            else
            {
                WriteColumns(rows.GetRange(i, count), gutter, text);
            }
            bottom = rows.GetRange(i, count).Max(row => row.Max(piece => piece.Bottom));
            i += count;
        }
    }

    private static void WriteColumns(List<List<LinePiece>> region, Gutter gutter, PageTextBuilder text)
    {
        if (IsTable(region))
        {
            region.ForEach(row => text.AppendLine(row, Separator));
            return;
        }
        foreach (var left in (bool[])[true, false])
        {
            LinePiece? above = null;
            foreach (var piece in region.SelectMany(row => row).Where(piece => gutter.IsOnLeft(piece) == left))
            {
                if (above is not null && piece.Top - above.Bottom > BlankLine * piece.Height)
                    text.EndLine();
                text.AppendLine(piece);
                above = piece;
            }
            if (left)
                text.EndLine();
        }
    }

    /// <summary>A line of a paragraph, as wide as the one above or below it, in which a word was not seen: no columns.</summary>
    private static bool IsLineWithHole(List<List<LinePiece>> rows, int at)
    {
        var (left, right) = (rows[at][0], rows[at][^1]);
        return IsSameWidth(at - 1) || IsSameWidth(at + 1);

        bool IsSameWidth(int other) =>
            other >= 0 && other < rows.Count && rows[other] is [var line] && Math.Abs(line.Middle - left.Middle) < 2.5 * left.Height
            && Math.Abs(line.Right - right.Right) < 2 * left.Height && line.Left < left.Right && line.Right - line.Left > 20 * left.Height;
    }

    /// <summary>Most rows have both cells, and none is of a letterhead or signature.</summary>
    private static bool IsTable(List<List<LinePiece>> region)
    {
        var both = region.Count(row => row.Count > 1);
        return both >= 3 && both * 10 >= region.Count * 7 && !region.Exists(row => row.Exists(piece => PageMarks.IsOfColumn(piece.Text)));
    }
}
