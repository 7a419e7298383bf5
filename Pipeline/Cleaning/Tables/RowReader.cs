using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>
/// Reads the rows below the headings. Cells on a line with as many cells as there are columns have their column by place; all others by what they are:
/// number, name, unit, figures in the order of the columns, notes. A row with fewer figures than columns is left without: nobody knows which cell was empty.
/// Ends where for some cells nothing fits. Every cell is looked at a bounded number of times.
/// </summary>
public sealed class RowReader(CellList cells, ImmutableArray<TableColumn> columns)
{
    private const int MostIdle = 8;
    private const int MostNameLines = 5;
    private const int LongestGroup = 120;
    private const int LookAhead = 6;
    private const int NumberWithin = 3;

    private readonly bool hasUnit = columns.Any(column => column.Kind == ColumnKind.Unit);
    private readonly int figureColumns = columns.Count(column => column.HasFigures);

    /// <summary>The columns that may hold figures, in order: those with a heading that says so, and the unknown ones from the first of these on. True for the former.</summary>
    private readonly ImmutableArray<bool> slots =
        [.. columns.SkipWhile(column => !column.HasFigures).Where(column => column.HasFigures || column.Kind == ColumnKind.Unknown).Select(column => column.HasFigures)];

    private readonly int textColumns = columns.Count(column => column.Kind is ColumnKind.Note or ColumnKind.Unknown);
    private readonly ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>();
    private int number;

    /// <summary>The rows have numbers; those that a word processor counts itself are lost on the way.</summary>
    private bool numbered;

    /// <summary>The rows up to the last that holds a figure, and the index of the cell after it.</summary>
    public (ImmutableArray<TableRow> Rows, int Next) Read(int first)
    {
        numbered = columns.Any(column => column.Kind == ColumnKind.Ordinal) && Enumerable.Range(first, NumberWithin).Any(i => cells.Has(i) && CellText.IsOrdinal(cells.TextOf(i)) && !CellText.IsDash(cells.TextOf(i)) && IsName(cells.TextOf(i + 1)));
        var (at, end, count) = (first, first, 0);
        while (cells.Has(at))
        {
            var next = IsWholeRow(at) ? ReadPlaced(at) : ReadNext(at);
            if (next < 0)
                break;
            if (rows.Count > 0 && !rows[^1].Figures.IsEmpty && rows.Count > count)
                (end, count) = (next, rows.Count);
            at = next;
            if (at - end > MostIdle + textColumns)
                break;
        }
        rows.RemoveRange(count, rows.Count - count);
        return (rows.ToImmutable(), end);
    }

    private bool IsWholeRow(int at) => cells[at].Index == 0 && columns.Length > 1 && cells.InRow(at) == columns.Length;

    private int ReadPlaced(int at)
    {
        var (name, unit, ordinal) = (default(CellRange), default(CellRange), default(CellRange));
        var figures = ImmutableArray.CreateBuilder<CellRange>();
        var filled = false;
        for (var i = 0; i < columns.Length; i++)
        {
            var cell = cells[at + i];
            switch (columns[i].Kind)
            {
                case ColumnKind.Ordinal:
                    ordinal = cell;
                    break;
                case ColumnKind.Name or ColumnKind.Content:
                    name = name.IsEmpty ? cell : name;
                    break;
                case ColumnKind.Unit:
                    unit = cell;
                    break;
                case ColumnKind.Goal or ColumnKind.Plan or ColumnKind.Past or ColumnKind.Share:
                    figures.Add(cell);
                    filled |= CellText.IsFigure(cells.TextOf(cell));
                    break;
                default:
                    break;
            }
        }
        if (IsName(cells.TextOf(name)) && ColumnHeadings.Read(cells.TextOf(name)).Kind is not (ColumnKind.Name or ColumnKind.Content))
            rows.Add(new TableRow(name, default, unit, filled ? figures.ToImmutable() : [], IsPart(ordinal, name), cells[at + columns.Length - 1].End));
        return at + columns.Length;
    }

    /// <summary>Reads the row that begins at the cell, or passes the cell by; −1 where the table is at its end.</summary>
    private int ReadNext(int at)
    {
        var start = at;
        var text = cells.TextOf(at);
        if (Ends(at))
            return -1;
        if (ColumnHeadings.Read(text).Kind == ColumnKind.Ordinal)
            return AfterRepeatedHeadings(at);
        var ordinal = default(CellRange);
        if (numbered && CellText.IsOrdinal(text))
        {
            ordinal = cells[at++];
            text = cells.TextOf(at);
        }
        if (cells[at].Index == 0 && at > start && cells[at].Row == cells[start].Row)
            return start + 1;
        if (!cells.Has(at) || !IsName(text) || CellText.IsFigure(text) || (hasUnit && CellText.IsUnit(text) && numbered && ordinal.IsEmpty))
            return start + 1;
        for (var lines = 1; lines < MostNameLines && NameGoesOn(at + 1); lines++)
            cells.Merge(at);
        var name = cells[at++];
        var (unit, figures, next) = ReadFigures(at, ordinal);
        if (figures.Count == figureColumns && figures.Exists(cell => CellText.IsFigure(cells.TextOf(cell))))
        {
            number = CellText.NumberOf(cells.TextOf(ordinal));
            var more = MoreOfName(next, name);
            rows.Add(new TableRow(name, more, unit, [.. figures], IsPart(ordinal, name), figures[^1].End));
            return more.IsEmpty ? AfterNotes(next) : next + cells.InRow(next);
        }
        if (figures.Count > 0 || !ordinal.IsEmpty)
        {
            number = ordinal.IsEmpty ? number : CellText.NumberOf(cells.TextOf(ordinal));
            rows.Add(new TableRow(name, default, unit, [], IsPart(ordinal, name), name.End));
            return Math.Max(next, start + 1);
        }
        rows.Add(new TableRow(name, default, default, [], Part: false, name.End));
        return at;
    }

    private (CellRange Unit, List<CellRange> Figures, int Next) ReadFigures(int at, CellRange ordinal)
    {
        var unit = default(CellRange);
        var figures = new List<CellRange>();
        for (; cells.Has(at); at++)
        {
            var text = cells.TextOf(at);
            if (unit.IsEmpty && (CellText.IsUnit(text) || IsUnknownUnit(at, figures.Count)) && (!CellText.IsFigure(text) || IsThousands(text, figures.Count)))
                unit = cells[at];
            else if (figures.Count < slots.Length && (CellText.IsFigure(text) || CellText.IsBlankFigure(text)) && !BeginsNextRow(at, figures.Count, !unit.IsEmpty, ordinal))
                figures.Add(cells[at]);
            else
                break;
        }
        if (figures.Count == slots.Length && figures.Count > figureColumns)
            figures = [.. figures.Where((_, i) => slots[i])];
        if (figures.Count < figureColumns || !cells.Has(at) || !IsOneMore(at))
            return (unit, figures, at);
        if (numbered && CellText.IsOrdinal(cells.TextOf(at)) && CellText.IsOrdinal(cells.TextOf(at + 1)) && IsName(cells.TextOf(at + 2)))
            return (unit, figures, at + 1);
        while (cells.Has(at) && IsOneMore(at))
            at++;
        return (unit, [], at);
    }

    /// <summary>A figure too many: the headings do not tell all columns, or it is the number of a page, if the next row's number comes next.</summary>
    private bool IsOneMore(int at) =>
        CellText.IsFigure(cells.TextOf(at)) && !(numbered && CellText.IsOrdinal(cells.TextOf(at)) && IsName(cells.TextOf(at + 1)) && !CellText.IsFigure(cells.TextOf(at + 1)));

    /// <summary>"1.000 tấn" in the unit column.</summary>
    private bool IsThousands(ReadOnlySpan<char> text, int figures) => hasUnit && figures == 0 && text[0] == '1' && text[1..].TrimStart(".0") is [' ', ..];

    /// <summary>Where wide spaces part the columns, a long name goes on below its row.</summary>
    private CellRange MoreOfName(int at, CellRange name) =>
        cells.Has(at) && cells[at].Index == 0 && cells[at - 1].Index > 0 && cells[at].Row == cells[at - 1].Row + 1 && name.Index < 2 && IsContinuation(cells.TextOf(at)) ? cells[at] : default;

    /// <summary>In a table with units, a few words between the name and a figure.</summary>
    private bool IsUnknownUnit(int at, int figures)
    {
        var text = cells.TextOf(at);
        return hasUnit && figures == 0 && text.Length is > 0 and <= 30 && text.Count(' ') <= 4 && IsName(text) && !CellText.IsFigure(text)
            && cells.Has(at + 1) && (CellText.IsFigure(cells.TextOf(at + 1)) || CellText.IsBlankFigure(cells.TextOf(at + 1)));
    }

    /// <summary>A bare number may be the row's figure or the next row's number, which a name follows.</summary>
    private bool BeginsNextRow(int at, int figures, bool unit, CellRange ordinal)
    {
        var text = cells.TextOf(at);
        if (!numbered || !CellText.IsOrdinal(text) || !cells.Has(at + 1))
            return false;
        var next = cells.TextOf(at + 1);
        if (CellText.IsFigure(next) || CellText.IsBlankFigure(next) || (CellText.IsUnit(next) && unit) || !IsName(next))
            return false;
        if (figures == 0 && hasUnit)
            return !unit;
        if (figures > 0)
            return CellText.IsDash(text) ? !FiguresFollow(at) : CellText.NumberOf(text) is var step && (step == 0 || step == 1 || step == CellText.NumberOf(cells.TextOf(ordinal)) + 1);
        return cells.Has(at + 2) && (CellText.IsFigure(cells.TextOf(at + 2)) || CellText.IsUnit(cells.TextOf(at + 2)) || CellText.IsBlankFigure(cells.TextOf(at + 2)))
            && !CellText.IsOrdinal(cells.TextOf(at + 2));
    }

    private bool FiguresFollow(int at) => textColumns > 0 && cells.Has(at + 2) && CellText.IsOrdinal(cells.TextOf(at + 2));

    private bool NameGoesOn(int at)
    {
        return cells.Has(at) && cells[at].Index == 0 && IsContinuation(cells.TextOf(at)) && !IsUnknownUnit(at, 0);
    }

    private static bool IsContinuation(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsLower(text[0]) && !CellText.IsUnit(text) && !CellText.IsFigure(text) && !CellText.IsOrdinal(text);

    /// <summary>The cell after the notes of a row.</summary>
    private int AfterNotes(int at)
    {
        if (textColumns == 0)
            return at;
        var from = at;
        if (numbered)
        {
            while (cells.Has(at) && at - from < textColumns * MostNameLines && !Ends(at) && !BeginsNumberedRow(at))
                at++;
            return at;
        }
        var texts = 0;
        while (texts < LookAhead && cells.Has(at + texts) && IsName(cells.TextOf(at + texts)) && !CellText.IsFigure(cells.TextOf(at + texts)) && !CellText.IsUnit(cells.TextOf(at + texts)))
            texts++;
        return at + Math.Clamp(texts - 1, 0, textColumns);
    }

    private bool BeginsNumberedRow(int at) =>
        CellText.IsOrdinal(cells.TextOf(at)) && cells.Has(at + 1) && IsName(cells.TextOf(at + 1)) && (CellText.IsDash(cells.TextOf(at)) || CellText.NumberOf(cells.TextOf(at)) is var step && (step <= 1 || step <= number + 3));

    /// <summary>The text after a table: a heading with its number, recipients, a signature, another annex, a long paragraph.</summary>
    private bool Ends(int at)
    {
        var text = cells.TextOf(at);
        if (text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase) || text.StartsWith("TM.", StringComparison.Ordinal) || text.StartsWith("KT.", StringComparison.Ordinal)
            || text.StartsWith("TL.", StringComparison.Ordinal) || text.StartsWith("Điều ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("PHỤ LỤC", StringComparison.OrdinalIgnoreCase))
            return true;
        if (cells.InRow(at) > 1 && cells[at].Index > 0 || text.IsEmpty || !LineStart.IsLabel(text) || CellText.IsOrdinal(text) || CellText.IsFigure(text))
            return false;
        return text.Length > LongestGroup || text[^1] is '.' or ';' or ':' || !RowFollows(at + 1);
    }

    private bool RowFollows(int at) =>
        cells.Has(at) && (CellText.IsOrdinal(cells.TextOf(at)) || CellText.IsFigure(cells.TextOf(at)) || CellText.IsUnit(cells.TextOf(at)) || CellText.IsBlankFigure(cells.TextOf(at))
            || (cells.Has(at + 1) && (CellText.IsFigure(cells.TextOf(at + 1)) || CellText.IsUnit(cells.TextOf(at + 1)))));

    /// <summary>The headings are printed again at the top of a page.</summary>
    private int AfterRepeatedHeadings(int at)
    {
        var next = at;
        while (next - at < columns.Length + 2 && cells.Has(next) && ColumnHeadings.Read(cells.TextOf(next)).Kind != ColumnKind.Unknown)
            next++;
        return next - at >= columns.Length - 1 ? next : -1;
    }

    private bool IsPart(CellRange ordinal, CellRange name)
    {
        var text = cells.TextOf(name);
        return (!ordinal.IsEmpty && CellText.IsDash(cells.TextOf(ordinal))) || text.StartsWith("Trong đó", StringComparison.OrdinalIgnoreCase) || (text.Length > 2 && text[0] is '-' or '+' && text[1] is ' ' or >= 'A');
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters >= 2;
    }
}
