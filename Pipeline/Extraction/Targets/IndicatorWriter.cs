using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>
/// Writes what each figure of a sentence counts, in the text's words without the figure (gold/GUIDELINES.md, rules 6, 12, 20):
/// words shared by a list's members go to each of them, and a figure without a subject of its own has that of the one before it.
/// </summary>
public sealed class IndicatorWriter(TargetWords words, YearReader years)
{
    private const int LongestPrefix = 30;
    private const int LongestSuffix = 45;
    private const int ShortPrefix = 4;
    private const int LongAside = 14;

    private readonly TokenList tokens = words.Tokens;

    public IReadOnlyList<string> Write(IReadOnlyList<Segment> segments, TargetScope scope)
    {
        var indicators = new List<string>(segments.Count);
        var lead = TokenRange.Empty;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            var (prefix, reached) = Prefix(segment);
            var suffix = Suffix(segment);
            var compares = !suffix.IsEmpty && words.StartsWith(suffix.Start, TargetCueKind.NotDeadline);
            var changes = OnlyChanges(prefix);
            var amount = !segment.Figure.UnitWords.IsEmpty;
            if (segment.Listed && prefix.IsEmpty)
                prefix = lead;
            else
                lead = !prefix.IsEmpty && Governs(prefix) ? prefix : TokenRange.Empty;
            if (!amount && (prefix.IsEmpty || changes) && (suffix.IsEmpty || compares) && i > 0)
            {
                indicators.Add(Join(indicators[i - 1], Text(prefix), Text(suffix)));
                continue;
            }
            if (segment.Figure.Kind == FigureKind.Percent && reached && !compares && !prefix.IsEmpty && words.StartsWith(prefix.Start, TargetCueKind.Subject))
                suffix = TokenRange.Empty;
            var place = Place(segment);
            indicators.Add(Join(
                Text(place.IsEmpty ? segment.Clause == 0 || !scope.Subject.IsEmpty ? scope.Subject : place : place),
                Text(prefix),
                Text(segment.Figure.UnitWords),
                Text(suffix),
                segment.Figure.Kind == FigureKind.Percent || amount ? Text(Tail(segments, i, suffix)) : ""));
        }
        return indicators;
    }

    /// <summary>The words before the figure, without lead-ins, deadlines and the verb that only joins them to it; Reached: there was such a verb.</summary>
    private (TokenRange Range, bool Reached) Prefix(Segment segment)
    {
        var (start, end) = (segment.Prefix.Start, segment.Prefix.End);
        for (var i = end - 1; i >= start; i--)
        {
            if (tokens[i].IsSymbol(':'))
            {
                start = i + 1;
                break;
            }
        }
        if (words.Last(new TokenRange(start, end), TargetCueKind.Goal) is { } goal)
            start = goal.End;
        start = Math.Max(start, end - LongestPrefix);
        while (start < end)
        {
            if (!IsWordOrDigit(start))
                start++;
            else if (words.CueAt(start) is { Kind: TargetCueKind.Lead or TargetCueKind.Reach or TargetCueKind.And } cue && cue.End <= end)
                start = cue.End;
            else if (LeadingYearEnd(start, end) is { } afterYear)
                start = afterYear;
            else
                break;
        }
        var reached = segment.Figure.Compared;
        while (start < end)
        {
            if (!IsWordOrDigit(end - 1) && !tokens[end - 1].IsSymbol(')'))
                end--;
            else if (years.LastDeadline(new TokenRange(Math.Max(start, end - 12), end)) is { } year && year.Range.End == end && year.Range.Start >= start)
                end = year.Range.Start;
            else if (words.CueBefore(end, start) is { Kind: TargetCueKind.Reach } reach)
            {
                (end, reached) = (reach.Start, true);
                if (end > start && tokens[end - 1].IsSymbol(',') && end - start > LongAside && !segment.Suffix.IsEmpty)
                    start = end;
            }
            else if (words.CueBefore(end, start) is { Kind: TargetCueKind.Predicate or TargetCueKind.YearLead } has && (has.Start - start <= ShortPrefix || has.Kind == TargetCueKind.YearLead))
                end = has.Start - start <= ShortPrefix ? start : has.Start;
            else
                break;
        }
        return (new TokenRange(start, Math.Max(start, end)), reached || (end > start && words.CueBefore(end, start) is { Kind: TargetCueKind.Change }));
    }

    private TokenRange Suffix(Segment segment)
    {
        var (start, end) = (segment.Suffix.Start, Math.Min(segment.Suffix.End, segment.Suffix.Start + LongestSuffix));
        while (start < end && (words.ComparatorAt(start) is { Kind: ComparatorKind.AtLeastAfter or ComparatorKind.AtMostAfter } || !IsWordOrDigit(start)))
            start = words.ComparatorAt(start) is { } comparator ? comparator.End : start + 1;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Break || (tokens[i].Kind == TokenKind.Symbol && tokens[i].First is '(' or ':' or '[' or '”' or '"'))
                end = i;
        }
        while (start < end)
        {
            if (!IsWordOrDigit(end - 1))
                end--;
            else if (years.LastDeadline(new TokenRange(Math.Max(start, end - 12), end)) is { } year && year.Range.End == end)
                end = year.Range.Start;
            else if (words.ComparatorBefore(end, start) is { Kind: ComparatorKind.AtLeastAfter or ComparatorKind.AtMostAfter } comparator)
                end = comparator.Start;
            else
                break;
        }
        if (start < end && LeadingYearEnd(start, end) is { } afterYear && segment.Prefix.Count > 1)
            start = afterYear;
        return new TokenRange(start, Math.Max(start, end));
    }

    /// <summary>What is said of the last member of a list, for one that says nothing of its own.</summary>
    private TokenRange Tail(IReadOnlyList<Segment> segments, int index, TokenRange suffix)
    {
        if (suffix.IsEmpty || HasPredicate(suffix))
            return TokenRange.Empty;
        for (var next = index + 1; next < segments.Count && segments[next].Listed; next++)
        {
            var other = Suffix(segments[next]);
            if (other.IsEmpty)
                return TokenRange.Empty;
            var inner = new TokenRange(other.Start + 1, other.End);
            var predicate = words.First(inner, TargetCueKind.Passive) ?? words.First(inner, TargetCueKind.Predicate) ?? words.First(inner, TargetCueKind.Reach)
                ?? (words.First(suffix, TargetCueKind.Action) is null ? words.First(inner, TargetCueKind.Action) : null);
            if (predicate is { } found)
                return new TokenRange(found.Start, other.End);
        }
        return TokenRange.Empty;
    }

    private bool HasPredicate(TokenRange range) =>
        words.First(range, TargetCueKind.Passive) is not null || words.First(range, TargetCueKind.Predicate) is not null || words.First(range, TargetCueKind.Reach) is not null;

    /// <summary>The lead-in of the segment's own sentence: "Tại địa bàn đô thị:".</summary>
    private TokenRange Place(Segment segment)
    {
        var range = segment.Prefix;
        if (range.IsEmpty || !words.StartsWith(range.Start, TargetCueKind.Place))
            return TokenRange.Empty;
        for (var i = range.Start; i < range.End; i++)
        {
            if (tokens[i].IsSymbol(':'))
                return new TokenRange(range.Start, i);
        }
        return TokenRange.Empty;
    }

    private bool OnlyChanges(TokenRange prefix) =>
        !prefix.IsEmpty && words.CueAt(prefix.Start) is { Kind: TargetCueKind.Change } change && change.End == prefix.End;

    private bool Governs(TokenRange prefix) =>
        words.CueBefore(prefix.End, prefix.Start) is { Kind: TargetCueKind.Filler or TargetCueKind.Task or TargetCueKind.Change or TargetCueKind.Action };

    private int? LeadingYearEnd(int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 10); i++)
        {
            if (years.ReadAt(i, start) is { Deadline: true } year)
                return year.Range.Start == start ? year.Range.End : null;
        }
        return null;
    }

    private bool IsWordOrDigit(int token) => tokens[token].Kind is TokenKind.Word or TokenKind.Digits || tokens[token].IsSymbol('%');

    private string Text(TokenRange range) => words.View.TextOf(range).Trim();

    private static string Join(params ReadOnlySpan<string> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            if (part.Length > 0)
                joined = joined.Length == 0 ? part : joined + " " + part;
        }
        return joined;
    }
}
