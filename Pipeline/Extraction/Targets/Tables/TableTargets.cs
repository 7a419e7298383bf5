using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning.Tables;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets.Tables;

/// <summary>
/// The targets of a table: the indicator is the row's name, the unit that of the unit column, the year that of the column's heading, else of the caption, section or title.
/// A figure without any unit is none.
/// </summary>
public sealed class TableTargets(TargetWords words, TableAims aims)
{
    private const double Sure = 0.9;
    private const int LongestIndicator = 400;

    private static readonly RuleId Rule = new("target.table");

    private readonly TokenList tokens = words.Tokens;
    private readonly CellFigureReader figures = new(words);

    /// <summary>The targets of the table, row by row.</summary>
    public ImmutableArray<Target> Read(TextTable table, TargetScope scope, TargetDocumentKind kind, TargetDocument document, bool saidInTitle)
    {
        ArgumentNullException.ThrowIfNull(table);
        var caption = aims.CaptionOf(words.View.RangeOf(table));
        var columns = aims.Columns(table, caption, scope, kind, document, saidInTitle);
        var targets = ImmutableArray.CreateBuilder<Target>();
        if (columns.Count == 0)
            return [];
        var headings = table.Columns.Where(column => column.HasFigures).ToList();
        var common = UnitAfterColon(caption);
        var (whole, unitAbove) = ("", (string?)null);
        foreach (var row in table.Rows)
        {
            var name = row.More.IsEmpty ? NameOf(row.Name) : NameOf(row.Name) + " " + NameOf(row.More);
            var indicator = row.Part && whole.Length > 0 ? whole + " " + name : name;
            if (!row.Part)
                whole = name;
            var unit = UnitOf(row, unitAbove);
            unitAbove = unit ?? unitAbove;
            if (row.Figures.IsEmpty || name.Length == 0 || indicator.Length > LongestIndicator)
                continue;
            foreach (var (column, year) in columns)
            {
                var cell = row.Figures[column];
                if (cell.IsEmpty || CellText.IsBlankFigure(words.View.Clean.Text.AsSpan(cell.Start, cell.Length)) || figures.Read(RangeOf(cell)) is not { } figure)
                    continue;
                if ((figure.Unit ?? unit ?? BracketedUnit(row.Name) ?? BracketedUnit(headings[column].Heading) ?? common ?? ImpliedUnit(row.Name, figure)) is not { } measured)
                    continue;
                var range = RangeOf(row.Name) with { End = RangeOf(cell).End };
                var span = words.View.SpanOf(range);
                targets.Add(new Target(indicator, figure.Value, figure.ValueTo, measured, figure.Comparator, figure.Numerator, figure.Denominator, year,
                    span.Of(words.View.Clean.Original), span, Rule, Sure));
            }
        }
        return targets.ToImmutable();
    }

    /// <summary>The rows with figures have been read; sentences in other cells are read as anywhere else.</summary>
    public IEnumerable<TokenRange> Taken(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var row in table.Rows)
        {
            if (!row.Figures.IsEmpty)
                yield return new TokenRange(tokens.IndexAt(row.Name.Start), tokens.IndexAt(row.End));
        }
    }

    private TokenRange RangeOf(CellRange cell) => new(tokens.IndexAt(cell.Start), tokens.IndexAt(cell.End));

    /// <summary>The words of the cell without a bullet or number before them and punctuation after them.</summary>
    private string NameOf(CellRange cell)
    {
        var (start, end) = (RangeOf(cell).Start, RangeOf(cell).End);
        while (start < end && tokens[start].Kind == TokenKind.Symbol && tokens[start].First is not ('(' or '“'))
            start++;
        if (start + 2 < end && tokens[start].Length <= 2 && tokens[start + 1].Kind == TokenKind.Symbol && tokens[start + 1].First is '.' or ')' && tokens[start + 2].SpaceBefore)
            start += 2;
        if (words.CueAt(start) is { Kind: TargetCueKind.Part } part && part.End < end)
            start = tokens[part.End].IsSymbol(':') ? part.End + 1 : part.End;
        while (end > start && tokens[end - 1].Kind == TokenKind.Symbol && tokens[end - 1].First is not (')' or '”' or '%'))
            end--;
        return string.Join(' ', words.View.TextOf(new TokenRange(start, end)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The cell of the unit column; a ditto mark stands for the one above.</summary>
    private string? UnitOf(TableRow row, string? above)
    {
        if (row.Unit.IsEmpty)
            return null;
        var text = string.Join(' ', words.View.Clean.Text[row.Unit.Start..row.Unit.End].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (text.Trim('-', '"', '\'', '\u201C', '\u201D', ' ').ToUpperInvariant() is "" or "NT" or "NHƯ TRÊN")
            return above;
        return Plain(text);
    }

    private static string Plain(string unit) =>
        unit.StartsWith('%') ? "%" : unit.Equals("phần trăm", StringComparison.OrdinalIgnoreCase) ? "%" : unit.Trim('(', ')');

    /// <summary>"Tỷ lệ hộ nghèo (%)", "Kế hoạch năm 2026 (người)".</summary>
    private string? BracketedUnit(CellRange cell)
    {
        var text = words.View.Clean.Text.AsSpan(cell.Start, cell.Length);
        for (var open = text.IndexOf('('); open >= 0;)
        {
            var close = text[open..].IndexOf(')');
            if (close < 0)
                return null;
            var inner = text[(open + 1)..(open + close)].Trim(' ');
            if (inner.StartsWith("ĐVT:", StringComparison.OrdinalIgnoreCase))
                inner = inner[4..].Trim(' ');
            if (CellText.IsUnit(inner))
                return Plain(inner.ToString());
            var next = text[(open + close)..].IndexOf('(');
            open = next < 0 ? -1 : open + close + next;
        }
        return null;
    }

    /// <summary>"ĐVT: %", "Đơn vị tính: hộ" above the table.</summary>
    private string? UnitAfterColon(TokenRange caption)
    {
        for (var i = caption.End - 1; i > caption.Start; i--)
        {
            if (!tokens[i].IsSymbol(':'))
                continue;
            var end = i + 1;
            while (end < caption.End && tokens[end].Kind != TokenKind.Break && !tokens[end].IsSymbol(')'))
                end++;
            var start = i;
            while (start > caption.Start && tokens[start - 1].Kind == TokenKind.Word)
                start--;
            return end > i + 1 && ColumnHeadings.Read(words.View.TextOf(new TokenRange(start, i))).Kind == ColumnKind.Unit && CellText.IsUnit(words.View.TextOf(new TokenRange(i + 1, end)))
                ? Plain(words.View.TextOf(new TokenRange(i + 1, end))) : null;
        }
        return null;
    }

    /// <summary>"Tỷ lệ …" is a share of a hundred, "Số xã …" counts xã.</summary>
    private string? ImpliedUnit(CellRange name, CellFigure figure)
    {
        var range = RangeOf(name);
        while (!range.IsEmpty && tokens[range.Start].Kind == TokenKind.Symbol)
            range = range with { Start = range.Start + 1 };
        if (range.Count < 2)
            return null;
        for (var i = range.Start; i < Math.Min(range.Start + 3, range.End - 1); i++)
        {
            if (words.UnitAt(i + 1) is { Kind: TargetUnitKind.Count } unit && unit.End <= range.End && words.CueAt(i) is { Kind: TargetCueKind.Tally or TargetCueKind.Subject } cue && cue.End == i + 1)
                return words.View.TextOf(new TokenRange(i + 1, unit.End));
        }
        var first = words.View.TextOf(range with { End = Math.Min(range.End, range.Start + 2) });
        return figure.Value <= 100 && (first.Equals("Tỷ lệ", StringComparison.OrdinalIgnoreCase) || first.Equals("Tỉ lệ", StringComparison.OrdinalIgnoreCase) || first.Equals("Tỷ trọng", StringComparison.OrdinalIgnoreCase)) ? "%" : null;
    }
}
