using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets.Tables;

/// <summary>Reads the figure that is all of a cell: "95", "≥ 95%", "trên 1.200", "8 - 8,5", "22/22 xã", "95 trở lên". Unlike in a sentence, the unit may stand elsewhere.</summary>
public sealed class CellFigureReader(TargetWords words)
{
    private const int MostSteps = 6;

    private readonly TokenList tokens = words.Tokens;
    private readonly UnitReader units = new(words);

    public CellFigure? Read(TokenRange cell)
    {
        var (at, comparator, from) = Lead(cell);
        if (Number(at, cell.End) is not { } number)
            return null;
        var (value, end) = number;
        decimal? to = null;
        (decimal Part, decimal Whole)? ratio = null;
        var unit = UnitAt(ref end, cell.End);
        if (end + 1 < cell.End && (tokens[end].IsSymbol('-') || words.ComparatorAt(end) is { Kind: ComparatorKind.To }))
        {
            var second = tokens[end].IsSymbol('-') ? end + 1 : words.ComparatorAt(end)!.Value.End;
            if (Number(second, cell.End) is { } other && other.Value > value)
            {
                (to, end) = (other.Value, other.End);
                unit = UnitAt(ref end, cell.End) ?? unit;
            }
        }
        else if (end + 1 < cell.End && tokens[end].IsSymbol('/') && Number(end + 1, cell.End) is { } whole && whole.Value >= value)
        {
            (ratio, end) = ((value, whole.Value), whole.End);
            unit = UnitAt(ref end, cell.End) ?? unit;
        }
        if (Bracketed(end, cell.End) is { } aside && unit == "%")
            ratio = aside;
        for (var i = end; i < cell.End; i++)
        {
            if (words.ComparatorAt(i) is { Kind: ComparatorKind.AtLeastAfter or ComparatorKind.AtMostAfter } after)
                (comparator, from) = (after.Kind == ComparatorKind.AtLeastAfter ? Comparator.AtLeast : Comparator.AtMost, false);
        }
        if (to is not null)
            comparator = Comparator.Range;
        return new CellFigure(value, to, unit, from && to is null ? Comparator.AtLeast : comparator, ratio?.Part, ratio?.Whole);
    }

    /// <summary>The comparators before the number.</summary>
    private (int At, Comparator Comparator, bool From) Lead(TokenRange cell)
    {
        var (at, comparator, from) = (cell.Start, Comparator.Equal, false);
        for (var steps = 0; steps < MostSteps && at < cell.End && tokens[at].Kind != TokenKind.Digits; steps++)
        {
            if (tokens[at].Kind == TokenKind.Symbol)
            {
                comparator = tokens[at].First switch
                {
                    '\u2265' or '>' => Comparator.AtLeast,
                    '\u2264' or '<' => Comparator.AtMost,
                    _ => comparator,
                };
                at++;
            }
            else if (words.ComparatorAt(at) is { } found && found.End <= cell.End)
            {
                comparator = found.Kind switch
                {
                    ComparatorKind.Minimum or ComparatorKind.AtLeast or ComparatorKind.Over => Comparator.AtLeast,
                    ComparatorKind.AtMost => Comparator.AtMost,
                    _ => comparator,
                };
                from |= found.Kind == ComparatorKind.From;
                at = found.End;
            }
            else
                at++;
        }
        return (at, comparator, from);
    }

    /// <summary>A number; thousands may be parted by spaces ("1 200").</summary>
    private (decimal Value, int End)? Number(int at, int limit)
    {
        if (NumberReader.ReadAt(tokens, at, limit) is not { } number)
            return null;
        var (value, end) = number;
        while (end == at + 1 && tokens[at].Length <= 3 && end < limit && tokens[end] is { Kind: TokenKind.Digits, Length: 3, SpaceBefore: true })
        {
            value = (value * 1000) + NumberReader.ReadAt(tokens, end, limit)!.Value.Value;
            at = end++;
        }
        return (value, end);
    }

    private string? UnitAt(ref int at, int limit)
    {
        if (at >= limit)
            return null;
        if (words.UnitAt(at) is { Kind: TargetUnitKind.Percent or TargetUnitKind.PerMille or TargetUnitKind.PercentPoint } share && share.End <= limit)
        {
            at = share.End;
            return share.Kind switch
            {
                TargetUnitKind.PerMille => "\u2030",
                TargetUnitKind.PercentPoint => "điểm %",
                _ => "%",
            };
        }
        if (words.ComparatorAt(at) is not null || units.ReadAt(at, limit) is not { } unit)
            return null;
        at = unit.Range.End;
        return unit.Text;
    }

    /// <summary>"(22/22 xã)" after a percentage.</summary>
    private (decimal Part, decimal Whole)? Bracketed(int at, int limit)
    {
        if (at + 3 >= limit || !tokens[at].IsSymbol('(') || Number(at + 1, limit) is not { } part || part.End + 1 >= limit || !tokens[part.End].IsSymbol('/')
            || Number(part.End + 1, limit) is not { } whole || part.Value > whole.Value)
            return null;
        return (part.Value, whole.Value);
    }
}
