using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>
/// Finds the tables of indicators in a text whose lines are not joined yet, by their headings, and gives each of their cells a line of its own, so that no later stage takes cells for one sentence.
/// All other bars become line breaks and all other tabs spaces. Changes no length. A text that never says "chỉ tiêu" or "mục tiêu" is not looked at line by line.
/// </summary>
public static class TableFinder
{
    private const int LongestFirstCell = 40;
    private const int SaidWithin = 1500;
    private const int WideSpace = 2;

    private const int LongestBeginning = 60;
    private const string Small = " tiêu";
    private const string Capital = " TIÊU";

    public static ImmutableArray<TextTable> Separate(Memory<char> text)
    {
        var tables = Next(text.Span, 0, Small) == text.Length && Next(text.Span, 0, Capital) == text.Length ? [] : Find(text);
        foreach (var (_, cells) in tables)
            Part(text.Span, cells);
        text.Span.Replace('\t', ' ');
        text.Span.Replace('|', '\n');
        return [.. tables.Select(found => found.Table)];
    }

    private static List<(TextTable Table, List<CellRange> Cells)> Find(ReadOnlyMemory<char> text)
    {
        var found = new List<(TextTable, List<CellRange>)>();
        var (position, said) = (0, -SaidWithin);
        var (small, capital) = (Next(text.Span, 0, Small), Next(text.Span, 0, Capital));
        while (position < text.Length)
        {
            var all = text.Span;
            var end = all[position..].IndexOf('\n');
            end = end < 0 ? text.Length : position + end;
            if (MayBegin(all[position..end]) && Read(text, position, end, position - said <= SaidWithin) is var (table, cells))
            {
                found.Add((table, cells));
                position = table.End;
                continue;
            }
            position = end + 1;
            while (small < position && small < text.Length)
                (said, small) = (small, Next(all, small + 1, Small));
            while (capital < position && capital < text.Length)
                (said, capital) = (Math.Max(said, capital), Next(all, capital + 1, Capital));
        }
        return found;
    }

    /// <summary>Where "chỉ tiêu" or "mục tiêu" is said next, in small letters or in capitals; the length of the text if nowhere.</summary>
    private static int Next(ReadOnlySpan<char> text, int from, string ending)
    {
        while (from < text.Length && text[from..].IndexOf(ending) is var found and >= 0)
        {
            from += found;
            if (from > 0 && text[from - 1] is 'ỉ' or 'Ỉ' or 'c' or 'C')
                return from;
            from++;
        }
        return text.Length;
    }

    /// <summary>The first cell of the line is the heading of a first column.</summary>
    private static bool MayBegin(ReadOnlySpan<char> line)
    {
        var cell = line.TrimStart(" |\t");
        if (cell.Length < 2 || !ColumnHeadings.MayBeginTable(cell[0], cell[1]))
            return false;
        if (cell.Length > LongestBeginning)
            cell = cell[..LongestBeginning];
        var end = cell.IndexOfAny('|', '\t');
        if (end < 0)
            end = cell.IndexOf("  ");
        cell = (end < 0 ? cell : cell[..end]).TrimEnd(' ');
        return cell.Length <= LongestFirstCell && ColumnHeadings.Read(cell).Kind is ColumnKind.Ordinal or ColumnKind.Name or ColumnKind.Content;
    }

    private static (TextTable Table, List<CellRange> Cells)? Read(ReadOnlyMemory<char> text, int start, int end, bool said)
    {
        var line = text.Span[start..end];
        var gap = line.ContainsAny('|', '\t') || !line.Trim(' ').Contains("  ", StringComparison.Ordinal) ? 0 : WideSpace;
        var below = end + 1 < text.Length ? text.Span[(end + 1)..] : default;
        var paragraphs = below.IndexOfAnyExcept(' ') is var first and >= 0 && below[first] == '\n';
        var cells = new CellList(text, start, paragraphs, gap);
        if (HeadingReader.Read(cells) is not var (columns, next) || !(said || columns.Any(column => column.Kind is ColumnKind.Name or ColumnKind.Goal)))
            return null;
        var (rows, last) = new RowReader(cells, columns).Read(next);
        if (rows.IsEmpty)
            return null;
        var taken = new List<CellRange>(last);
        for (var i = 0; i < last; i++)
            taken.Add(cells[i]);
        return (new TextTable(start, taken[^1].End, columns, rows), taken);
    }

    /// <summary>A line break after each cell, none within.</summary>
    private static void Part(Span<char> text, List<CellRange> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            text[cell.Start..cell.End].Replace('\n', ' ');
            if (i + 1 == cells.Count)
                break;
            text[cell.End..cells[i + 1].Start].Fill(' ');
            if (cell.End < cells[i + 1].Start)
                text[cell.End] = '\n';
        }
    }
}
