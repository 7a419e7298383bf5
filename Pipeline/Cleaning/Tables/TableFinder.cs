using System.Buffers;
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

    private static readonly SearchValues<string> Aims = SearchValues.Create(["hỉ tiêu", "ục tiêu", "HỈ TIÊU", "ỤC TIÊU", "hỉ Tiêu", "ục Tiêu"], StringComparison.Ordinal);

    public static ImmutableArray<TextTable> Separate(Memory<char> text)
    {
        var tables = text.Span.IndexOfAny(Aims) < 0 ? [] : Find(text);
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
            if (all[position..end].ContainsAny(Aims))
                said = end;
            position = end + 1;
        }
        return found;
    }

    /// <summary>The first cell of the line is the heading of a first column.</summary>
    private static bool MayBegin(ReadOnlySpan<char> line)
    {
        var cell = line.TrimStart(" |\t");
        if (cell.IsEmpty || (cell[0] | 0x20) is not ('t' or 's' or 'c' or 'n' or 'm' or 'd' or 'h' or 'l'))
            return false;
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
