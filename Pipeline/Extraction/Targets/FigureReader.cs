using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Reads a figure with its comparator and unit: percentages, ratios, ranges, amounts. Looks at a few tokens on either side only.</summary>
public sealed class FigureReader(TargetWords words)
{
    private const int GaugeWithin = 20;
    private const int LongestYearAside = 7;
    private const int LongestCounted = 6;
    private const decimal Thousand = 1000;
    private const decimal MostUnitless = 9_999_999;

    private readonly TokenList tokens = words.Tokens;
    private readonly UnitReader units = new(words);

    /// <summary>The figure whose number starts at the token, within the sentence; null for numbers that name something (dates, articles, codes).</summary>
    public Figure? ReadAt(int token, TokenRange sentence)
    {
        if (IsAttached(token, sentence.Start) || NumberReader.ReadAt(tokens, token, sentence.End) is not { } number)
            return null;
        return ReadPercent(token, number.Value, number.End, sentence)
            ?? (IsNamed(token, sentence.Start) && !(number.Value >= Thousand && tokens[token].Length <= 3) ? null
                : ReadRatio(token, number.Value, number.End, sentence) ?? ReadAmount(token, number.Value, number.End, sentence));
    }

    private Figure? ReadPercent(int token, decimal value, int end, TokenRange sentence)
    {
        var first = PercentEnd(end, sentence.End);
        decimal? to = null;
        var moved = false;
        var last = first;
        var second = RangeEnd(first ?? end, sentence.End);
        if (second is { } other && PercentEnd(other.End, sentence.End) is { } secondEnd)
        {
            last = secondEnd;
            if (other.Replaces)
                (value, moved) = (other.Value, true);
            else if (other.Value > value)
                to = other.Value;
            else
                last = first;
        }
        if (last is not { } percentEnd)
            return null;
        percentEnd = SkipPer(percentEnd, sentence.End);
        var (numerator, denominator) = ((decimal?)null, (decimal?)null);
        if (Bracketed(percentEnd, sentence.End) is { } ratio)
            (numerator, denominator, percentEnd) = ratio;
        var unit = words.UnitAt(first is null ? second!.Value.End : end)?.Kind switch
        {
            TargetUnitKind.PercentPoint => "điểm %",
            TargetUnitKind.PerMille => "‰",
            _ => "%",
        };
        return Compare(new Figure(FigureKind.Percent, new TokenRange(token, percentEnd), new TokenRange(token, end), TokenRange.Empty,
            value, to, numerator, denominator, unit, Comparator.Equal, false, moved), sentence.Start);
    }

    private Figure? ReadRatio(int token, decimal part, int end, TokenRange sentence)
    {
        if (end >= sentence.End || !tokens[end].IsSymbol('/') || NumberReader.ReadAt(tokens, end + 1, sentence.End) is not { } whole
            || part > whole.Value || whole.Value < 2 || part % 1 != 0 || whole.Value % 1 != 0
            || (whole.End < sentence.End && (tokens[whole.End].IsSymbol('/') || (!tokens[whole.End].SpaceBefore && tokens[whole.End].Kind == TokenKind.Word))))
            return null;
        var unit = units.ReadAt(whole.End, sentence.End, listed: true);
        if (unit is { Kind: FigureKind.Count or FigureKind.LooseCount } && IsRateBase(whole.Value))
        {
            var rate = new TokenRange(end, unit.Range.End);
            return Compare(new Figure(FigureKind.Measure, new TokenRange(token, rate.End), new TokenRange(token, end), TokenRange.Empty,
                part, null, null, null, words.View.TextOf(rate), Comparator.Equal, false), sentence.Start);
        }
        var thing = unit is null ? TokenRange.Empty : new TokenRange(unit.Thing.Start, CountedEnd(unit.Thing.End, sentence.End));
        if (PercentOfRatio(unit is null ? whole.End : Math.Max(thing.End, unit.Range.End), sentence.End) is { } percent)
        {
            return Compare(new Figure(FigureKind.Percent, new TokenRange(token, percent.End), new TokenRange(token, whole.End), thing,
                percent.Value, null, part, whole.Value, "%", Comparator.Equal, false), sentence.Start);
        }
        if (unit is null || (unit.Kind != FigureKind.Count && (unit.Kind != FigureKind.LooseCount || whole.Value <= 31)))
            return null;
        return Compare(new Figure(FigureKind.Ratio, new TokenRange(token, unit.Range.End), new TokenRange(token, whole.End), unit.Thing,
            part, null, part, whole.Value, unit.Text, Comparator.Equal, false), sentence.Start);
    }

    private Figure? ReadAmount(int token, decimal value, int end, TokenRange sentence)
    {
        decimal? to = null;
        if (RangeEnd(end, sentence.End) is { Replaces: false } other && other.Value > value && !(IsYear(value) && IsYear(other.Value)))
        {
            to = other.Value;
            end = other.End;
        }
        if (units.ReadAt(end, sentence.End) is not { } unit)
            return to is null && value <= MostUnitless ? ReadUnitless(token, value, end, sentence) : null;
        if ((value == 1 && words.ComparatorBefore(token, sentence.Start) is { Kind: ComparatorKind.AtLeast }) || (unit.Kind == FigureKind.LooseCount && IsYear(to ?? value)) || (unit.Kind == FigureKind.Term && !IsMeasured(token, unit, sentence.Start)))
            return null;
        return Compare(new Figure(unit.Kind, new TokenRange(token, unit.Range.End), new TokenRange(token, end), unit.Thing,
            value, to, null, null, unit.Text, Comparator.Equal, false), sentence.Start);
    }

    /// <summary>"Số hợp tác xã thành lập mới: 05": the thing counted stands before.</summary>
    private Figure? ReadUnitless(int token, decimal value, int end, TokenRange sentence)
    {
        if (token == sentence.Start || !tokens[token - 1].IsSymbol(':') || (end < sentence.End && tokens[end].Kind != TokenKind.Break && !(tokens[end].Kind == TokenKind.Symbol && tokens[end].First is ';' or ',' or '.')))
            return null;
        for (var i = token - 2; i >= Math.Max(sentence.Start, token - GaugeWithin) && !tokens[i].IsSymbol(';'); i--)
        {
            if (words.StartsWith(i, TargetCueKind.Tally) && words.UnitAt(i + 1) is { Kind: TargetUnitKind.Count } unit)
            {
                return new Figure(FigureKind.Count, new TokenRange(token, end), new TokenRange(token, end), TokenRange.Empty,
                    value, null, null, null, words.View.TextOf(new TokenRange(i + 1, unit.End)), Comparator.Equal, false);
            }
        }
        return null;
    }

    /// <summary>Adds the comparator that stands before the figure.</summary>
    private Figure Compare(Figure figure, int from)
    {
        var at = figure.Range.Start;
        var comparator = figure.ValueTo is null ? figure.Comparator : Comparator.Range;
        var compared = figure.ValueTo is not null;
        var moved = figure.Moved;
        for (var steps = 0; steps < 3; steps++)
        {
            if (at > from && tokens[at - 1].Kind == TokenKind.Symbol && SignOf(tokens[at - 1].First) is { } sign)
            {
                (comparator, compared) = (sign, true);
                at--;
                continue;
            }
            if (words.ComparatorBefore(at, from) is not { } found || found.Kind is ComparatorKind.AtLeastAfter or ComparatorKind.AtMostAfter or ComparatorKind.To)
                break;
            at = found.Start;
            moved |= found.Kind == ComparatorKind.Moved;
            if (found.Kind is ComparatorKind.Near or ComparatorKind.Moved || (figure.Moved && found.Kind == ComparatorKind.From) || comparator != Comparator.Equal)
                continue;
            comparator = found.Kind == ComparatorKind.AtMost || (found.Kind == ComparatorKind.Over && IsPrevented(at, from)) ? Comparator.AtMost : Comparator.AtLeast;
            compared = true;
        }
        return figure with { Range = new TokenRange(at, figure.Range.End), Comparator = comparator, Compared = compared, Moved = moved };
    }

    private bool IsPrevented(int token, int from) => words.Last(new TokenRange(Math.Max(from, token - GaugeWithin), token), TargetCueKind.Prevent) is not null;

    private static Comparator? SignOf(char c) => c switch
    {
        '≥' or '>' => Comparator.AtLeast,
        '≤' or '<' => Comparator.AtMost,
        _ => null,
    };

    /// <summary>The second number of "10 - 15", "10 đến 15", or (Replaces) of "50% lên 60%".</summary>
    private (decimal Value, int End, bool Replaces)? RangeEnd(int at, int limit)
    {
        var from = YearAsideEnd(at, limit);
        if (from + 1 >= limit || (from > at && words.ComparatorAt(from) is not { Kind: ComparatorKind.Moved }))
            return null;
        at = from;
        var (start, replaces) = (at + 1, false);
        if (!tokens[at].IsSymbol('-'))
        {
            if (words.ComparatorAt(at) is not { } between || between.Kind is not (ComparatorKind.To or ComparatorKind.Moved))
                return null;
            (start, replaces) = (between.End, between.Kind == ComparatorKind.Moved);
        }
        return NumberReader.ReadAt(tokens, start, limit) is { } number ? (number.Value, number.End, replaces) : null;
    }

    /// <summary>"từ 25‰ (năm 2020) xuống 22‰".</summary>
    private int YearAsideEnd(int at, int limit)
    {
        if (at >= limit || !tokens[at].IsSymbol('('))
            return at;
        for (var i = at + 1; i < Math.Min(limit, at + LongestYearAside); i++)
        {
            if (tokens[i].IsSymbol(')'))
                return i + 1;
        }
        return at;
    }

    private int? PercentEnd(int at, int limit) =>
        at < limit && words.UnitAt(at) is { Kind: TargetUnitKind.Percent or TargetUnitKind.PercentPoint or TargetUnitKind.PerMille } unit && unit.End <= limit ? unit.End : null;

    /// <summary>"%/năm": the base of a yearly rate changes nothing.</summary>
    private int SkipPer(int at, int limit) =>
        at + 1 < limit && tokens[at].IsSymbol('/') && tokens[at + 1].Kind == TokenKind.Word ? at + 2 : at;

    /// <summary>"(386/478 trường)" after a percentage.</summary>
    private (decimal? Part, decimal? Whole, int End)? Bracketed(int at, int limit)
    {
        if (at + 3 >= limit || !tokens[at].IsSymbol('(') || NumberReader.ReadAt(tokens, at + 1, limit) is not { } part
            || part.End + 1 >= limit || !tokens[part.End].IsSymbol('/') || NumberReader.ReadAt(tokens, part.End + 1, limit) is not { } whole || part.Value > whole.Value)
            return null;
        for (var i = whole.End; i < Math.Min(limit, whole.End + 8); i++)
        {
            if (tokens[i].IsSymbol(')'))
                return (part.Value, whole.Value, i + 1);
        }
        return null;
    }

    /// <summary>"thôn vùng cao (83,91%)": the words up to the bracket.</summary>
    private int CountedEnd(int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < LongestCounted && tokens[end] is { Kind: TokenKind.Word, Case: TokenCase.Lower })
            end++;
        return end < limit && tokens[end].IsSymbol('(') ? end : at;
    }

    /// <summary>"(83,91%)", ", chiếm 83,91%", "đạt tỷ lệ 83,91%" after a ratio.</summary>
    private (decimal Value, int End)? PercentOfRatio(int at, int limit)
    {
        var bracket = at < limit && tokens[at].IsSymbol('(');
        if (at < limit && (bracket || tokens[at].IsSymbol(',') || tokens[at].IsSymbol('-')))
            at++;
        if (at < limit && words.CueAt(at) is { Kind: TargetCueKind.Reach or TargetCueKind.Subject } reach)
            at = reach.End;
        else if (!bracket)
            return null;
        if (at < limit && words.ComparatorAt(at) is { Kind: ComparatorKind.Near } near)
            at = near.End;
        if (NumberReader.ReadAt(tokens, at, limit) is not { } number || PercentEnd(number.End, limit) is not { } end)
            return null;
        return (number.Value, bracket && end < limit && tokens[end].IsSymbol(')') ? end + 1 : end);
    }

    /// <summary>The digits go on from a word, a code or another number: "A1", "Covid-19", "2021-2025", "15/2023".</summary>
    private bool IsAttached(int token, int from)
    {
        if (tokens[token].SpaceBefore || token <= from)
            return false;
        ref readonly var before = ref tokens[token - 1];
        return before.Kind is TokenKind.Word or TokenKind.Digits
            || (before.Kind == TokenKind.Symbol && before.First is '/' or '.' or ',' or '-' or '_' or ':' or '&' && !before.SpaceBefore && token - 1 > from
                && tokens[token - 2].Kind is TokenKind.Word or TokenKind.Digits or TokenKind.Symbol);
    }

    /// <summary>The word before says that the number is a name: "lớp 9", "năm 2030", "Điều 5".</summary>
    private bool IsNamed(int token, int from) =>
        words.CueBefore(token, from) is { Kind: TargetCueKind.Pointer or TargetCueKind.YearHead or TargetCueKind.Tally };

    /// <summary>A time, age or score counts where the words before name it ("tuổi thọ …"), a time also as the least to be spent ("ôn tập ít nhất 10 tuần").</summary>
    private bool IsMeasured(int token, UnitReader.Unit unit, int from)
    {
        if (unit.Text != "tuổi" && unit.Text != "điểm" && words.ComparatorBefore(token, from) is { Kind: ComparatorKind.Minimum })
            return true;
        for (var i = token - 1; i >= Math.Max(from, token - GaugeWithin) && !tokens[i].IsSymbol(';'); i--)
        {
            if (words.StartsWith(i, TargetCueKind.Gauge))
                return true;
        }
        return false;
    }

    /// <summary>The base of a rate ("520/100.000 trẻ em") belongs to the unit (gold/GUIDELINES.md, rule 21).</summary>
    private static bool IsRateBase(decimal whole) => whole is 1_000 or 10_000 or 100_000 or 1_000_000;

    private static bool IsYear(decimal value) => value is >= 1900 and <= 2100;
}
