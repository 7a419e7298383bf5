using System.Buffers;
using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>Reads the headings of a table from its first cell on: one row, two rows of which the second parts a heading into years, or one heading a line. Looks at a bounded number of cells.</summary>
public static class HeadingReader
{
    private const int MostHeadings = 24;
    private const int MostUnknown = 3;
    private const int LongestUnknown = 60;

    /// <summary>"(5)=(4)/(3)" below a heading.</summary>
    private static readonly SearchValues<char> Formula = SearchValues.Create("0123456789()=/+-*:x%. ");

    /// <summary>The columns, and the index of the first cell below them; null where no table of figures begins.</summary>
    public static (ImmutableArray<TableColumn> Columns, int Next)? Read(CellList cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (ColumnHeadings.Read(cells.TextOf(0)).Kind is not (ColumnKind.Ordinal or ColumnKind.Name or ColumnKind.Content))
            return null;
        var (columns, next) = cells.InRow(0) is var inRow and > 1 ? OfRow(cells, inRow) : OfLines(cells);
        next = AfterNumbers(cells, next);
        return Finished(columns) is { } finished ? (finished, next) : null;
    }

    private static TableColumn Column(CellList cells, int index)
    {
        var (kind, year) = ColumnHeadings.Read(cells.TextOf(index));
        return new TableColumn(kind, cells[index], year);
    }

    private static (List<TableColumn> Columns, int Next) OfRow(CellList cells, int count)
    {
        var columns = new List<TableColumn>();
        for (var i = 0; i < Math.Min(count, MostHeadings); i++)
            columns.Add(Column(cells, i));
        if (!cells.Has(count) || cells[count].Row == cells[0].Row)
            return (columns, count);
        var below = cells.InRow(count);
        var second = new List<TableColumn>();
        for (var i = count; i < count + Math.Min(below, MostHeadings); i++)
        {
            if (!cells[i].IsEmpty)
                second.Add(Column(cells, i));
        }
        if (second.Count == 0 || second.Exists(column => column.Kind == ColumnKind.Unknown) || !second.Exists(column => column.Year is not null))
            return (columns, count);
        if (below != count)
        {
            columns.AddRange(second);
            return (columns, count + below);
        }
        for (var i = 0; i < count; i++)
        {
            if (!cells[count + i].IsEmpty && Column(cells, count + i) is { HasFigures: true } part)
                columns[i] = columns[i].HasFigures && part.Kind == ColumnKind.Plan ? part with { Kind = columns[i].Kind } : part;
        }
        return (columns, count + below);
    }

    private static (List<TableColumn> Columns, int Next) OfLines(CellList cells)
    {
        var columns = new List<TableColumn> { Column(cells, 0) };
        var numbered = columns[0].Kind == ColumnKind.Ordinal;
        var (next, unknown) = (1, 0);
        for (; next < MostHeadings && cells.Has(next); next++)
        {
            var text = cells.TextOf(next);
            var column = Column(cells, next);
            if (GoesOn(cells, next, columns[^1], column))
            {
                cells.Merge(--next);
                columns[^1] = Column(cells, next);
                continue;
            }
            if (column.Kind == ColumnKind.Unknown)
            {
                if (!numbered || CellText.IsOrdinal(text) || CellText.IsFigure(text) || text.Length > LongestUnknown || ++unknown > MostUnknown || !LeadsToFigures(cells, next, columns))
                    break;
            }
            columns.Add(column);
        }
        return (columns, next);
    }

    /// <summary>An unknown heading is believed where the figures are still to come, or where the first row's number comes next.</summary>
    private static bool LeadsToFigures(CellList cells, int at, List<TableColumn> columns) =>
        !columns.Exists(column => column.HasFigures) || ColumnHeadings.Read(cells.TextOf(at + 1)).Kind != ColumnKind.Unknown || NumberFollows(cells, at + 1);

    private static bool NumberFollows(CellList cells, int at)
    {
        for (var i = at; i < at + MostUnknown && cells.Has(i); i++)
        {
            if (CellText.IsOrdinal(cells.TextOf(i)))
                return true;
            if (CellText.IsFigure(cells.TextOf(i)) || CellText.IsUnit(cells.TextOf(i)) || cells[i].Length > LongestUnknown)
                return false;
        }
        return false;
    }

    /// <summary>A heading broken over two lines: "Đơn vị / tính", "Kế hoạch / (%)", "Mục tiêu năm / 2026".</summary>
    private static bool GoesOn(CellList cells, int at, TableColumn before, TableColumn column)
    {
        var text = cells.TextOf(at);
        if (text.IsEmpty || cells[at].Row != cells[at - 1].Row + 1)
            return false;
        if (text[0] == '(' && !CellText.IsOrdinal(text))
            return true;
        if (char.IsLower(text[0]) && text.Length > 1)
            return true;
        return column.Year is not null && before.Year is null && text.Length == 4 && cells.TextOf(at - 1).EndsWith("năm", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A row that numbers the columns: "(1) (2) (3)", "A B 1 2 3=2/1".</summary>
    private static int AfterNumbers(CellList cells, int next)
    {
        var at = next;
        while (at - next < MostHeadings && cells.Has(at + 1) && IsColumnNumber(cells.TextOf(at)) && IsColumnNumber(cells.TextOf(at + 1)))
            at++;
        if (at == next)
            return next;
        return cells[at].Row == cells[at - 1].Row && cells[at].Row != cells[at + 1].Row ? at + 1 : at;
    }

    private static bool IsColumnNumber(ReadOnlySpan<char> cell) =>
        CellText.IsOrdinal(cell) && !CellText.IsDash(cell) || (cell.Length is > 2 and < 24 && cell.Contains('=') && !cell.ContainsAnyExcept(Formula));

    private static ImmutableArray<TableColumn>? Finished(List<TableColumn> columns)
    {
        if (columns.Count < 2 || columns.Exists(column => column.Kind == ColumnKind.Refused))
            return null;
        PartGroups(columns);
        var name = columns.FindIndex(column => column.Kind == ColumnKind.Name);
        if (name < 0)
            name = columns.FindIndex(column => column.Kind == ColumnKind.Content);
        if (name < 0)
            name = columns.FindIndex(column => column.Kind == ColumnKind.Unknown);
        if (name is < 0 or > 2)
            return null;
        var content = columns.FindIndex(column => column.Kind == ColumnKind.Content);
        if (content >= 0 && content < name && !columns.Exists(column => column.Kind is ColumnKind.Goal or ColumnKind.Plan))
            (columns[name], name) = (columns[name] with { Kind = ColumnKind.Goal }, content);
        for (var i = name + 1; i < columns.Count; i++)
        {
            if (columns[i].Kind == ColumnKind.Name)
                columns[i] = columns[i] with { Kind = columns.Exists(column => column.Kind is ColumnKind.Goal or ColumnKind.Plan) ? ColumnKind.Note : ColumnKind.Goal };
        }
        if (columns[name].Kind == ColumnKind.Unknown)
            columns[name] = columns[name] with { Kind = ColumnKind.Content };
        var figures = columns.FindIndex(column => column.HasFigures);
        return figures > name && columns.Exists(column => column.Kind is ColumnKind.Goal or ColumnKind.Plan) ? [.. columns] : null;
    }

    /// <summary>"Mục tiêu" over "Năm 2026", "Năm 2030": the years are the columns. Where the flattened row of years comes last, they stand in the place of their group.</summary>
    private static void PartGroups(List<TableColumn> columns)
    {
        var group = columns.FindIndex(column => column.Year is null && (column.Kind is ColumnKind.Goal or ColumnKind.Plan || (column.Kind == ColumnKind.Name && columns.IndexOf(column) > 1)));
        if (group < 0)
            return;
        var first = columns.FindIndex(group + 1, column => column.Kind == ColumnKind.Plan && column.Year is not null);
        if (first < 0)
            return;
        var last = first;
        while (last + 1 < columns.Count && columns[last + 1].Kind == ColumnKind.Plan && columns[last + 1].Year is not null)
            last++;
        var years = columns.GetRange(first, last - first + 1);
        if (first != group + 1 && last != columns.Count - 1)
            return;
        columns.RemoveRange(first, years.Count);
        var kind = columns[group].Kind == ColumnKind.Plan ? ColumnKind.Plan : ColumnKind.Goal;
        columns.RemoveAt(group);
        columns.InsertRange(group, years.Select(year => year with { Kind = kind }));
    }
}
