namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>
/// The cells of a text from a line on, read as they are asked for: parted by bars, tabs, wide spaces (where the heading is), and by lines or, where blank lines part the cells, by paragraphs.
/// The list ends at a line too long for a cell.
/// </summary>
public sealed class CellList(ReadOnlyMemory<char> text, int start, bool paragraphs, int gap)
{
    private const int LongestLine = 1500;

    private readonly List<CellRange> cells = [];
    private int position = start;
    private int rows;

    public bool Has(int index)
    {
        while (cells.Count <= index && position < text.Length)
            ReadLine();
        return index < cells.Count;
    }

    public CellRange this[int index] => Has(index) ? cells[index] : default;

    public ReadOnlySpan<char> TextOf(int index) => TextOf(this[index]);

    public ReadOnlySpan<char> TextOf(CellRange cell) => text.Span[cell.Start..cell.End];

    /// <summary>How many cells stand on the line of the cell.</summary>
    public int InRow(int index)
    {
        var row = this[index].Row;
        var count = this[index].Index;
        while (Has(index) && cells[index].Row == row)
            count = cells[index++].Index;
        return count + 1;
    }

    /// <summary>Makes one cell of two neighbours.</summary>
    public void Merge(int index)
    {
        cells[index] = cells[index] with { End = cells[index + 1].End };
        cells.RemoveAt(index + 1);
    }

    private void ReadLine()
    {
        var all = text.Span;
        var (from, to) = (position, LineEnd(position));
        position = to + 1;
        if (all[from..to].Trim(" \t|-:").IsEmpty && !IsCell(all[from..to]))
            return;
        if (to - from > LongestLine)
        {
            position = text.Length;
            return;
        }
        if (paragraphs && !all[from..to].ContainsAny('|', '\t'))
        {
            for (var end = LineEnd(position); position < text.Length && end - from <= LongestLine && !all[position..end].Trim(' ').IsEmpty && !all[position..end].ContainsAny('|', '\t'); end = LineEnd(position))
                (to, position) = (end, end + 1);
        }
        Split(from, to);
    }

    /// <summary>"-" alone is a cell, "|---|---|" and blank lines are none.</summary>
    private static bool IsCell(ReadOnlySpan<char> line) => line.Trim(" \t") is "-";

    private int LineEnd(int from)
    {
        if (from >= text.Length)
            return text.Length;
        var end = text.Span[from..].IndexOf('\n');
        return end < 0 ? text.Length : from + end;
    }

    private void Split(int from, int to)
    {
        var all = text.Span;
        var bars = all[from..to].Contains('|');
        var (start, index, lineStart) = (from, 0, true);
        for (var i = from; i <= to; i++)
        {
            var width = i == to ? 1 : GapAt(all, i, to, bars);
            if (width == 0)
                continue;
            var (first, last) = (start, i);
            while (first < last && all[first] is ' ' or '\n')
                first++;
            while (last > first && all[last - 1] is ' ' or '\n')
                last--;
            var outer = first == last && (!bars || lineStart || i == to);
            if (!outer)
                cells.Add(new CellRange(first, last, rows, index++));
            (start, lineStart) = (i + width, false);
            i += width - 1;
        }
        rows++;
    }

    /// <summary>The width of the gap between two cells that begins here; 0 for none.</summary>
    private int GapAt(ReadOnlySpan<char> all, int at, int to, bool bars)
    {
        if (bars)
            return all[at] == '|' ? 1 : 0;
        if (all[at] == '\t')
            return 1;
        if (gap == 0 || all[at] != ' ')
            return 0;
        var end = at;
        while (end < to && all[end] == ' ')
            end++;
        return end - at >= gap ? end - at : 0;
    }
}
