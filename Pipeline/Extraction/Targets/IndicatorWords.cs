using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>The words of a segment that belong to its indicator, on either side of the figure: without lead-ins, numbering, comparators, deadlines and joining verbs.</summary>
public sealed class IndicatorWords(TargetWords words, YearReader years)
{
    private const int LongestPrefix = 60;
    private const int LongestSuffix = 45;
    private const int LongestYear = 12;
    private const int ShortPrefix = 4;
    private const int LongAside = 14;
    private const int LongestLabel = 24;

    private readonly TokenList tokens = words.Tokens;

    public OwnWords Of(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var (prefix, reached) = Prefix(segment);
        return new OwnWords(segment, prefix, reached, Suffix(segment), Label(segment));
    }

    /// <summary>
    /// The words before the figure; Reached: a verb or comparator joins them to it ("đạt", "dưới").
    /// <paramref name="whole"/> keeps what stands before "mục tiêu", for indicators that would be bare without it.
    /// </summary>
    public (TokenRange Range, bool Reached) Prefix(Segment segment, bool whole = false)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var end = segment.Prefix.End;
        var start = Math.Max(FirstWord(AfterColon(segment.Prefix)), end - LongestPrefix);
        var reached = segment.Figure.Compared;
        if (words.CueBefore(end, start + 2) is { Kind: TargetCueKind.Goal } joining)
            (end, reached) = (joining.Start, true);
        if (whole)
            start = Math.Max(start, end - LongAside);
        else if ((words.Last(new TokenRange(start, end), TargetCueKind.Goal) ?? words.Last(new TokenRange(start, end), TargetCueKind.Aim)) is { } goal)
            start = goal.End;
        start = TrimmedStart(start, end);
        while (start < end)
        {
            if (!IsWordOrDigit(end - 1) && !tokens[end - 1].IsSymbol(')') && !tokens[end - 1].IsSymbol('”'))
                end--;
            else if (YearBefore(start, end) is { } year)
                end = year;
            else if (words.CueBefore(end, start) is { Kind: TargetCueKind.Reach } reach)
            {
                (end, reached) = (reach.Start, true);
                if (end > start && tokens[end - 1].IsSymbol(',') && end - start > LongAside && !Suffix(segment).IsEmpty)
                    start = end;
            }
            else if (LeadBefore(start, end) is { } lead)
                end = lead;
            else if (words.CueBefore(end, start) is { Kind: TargetCueKind.Has } has && has.Start - start <= ShortPrefix && !words.StartsWith(start, TargetCueKind.Each))
                end = start;
            else
                break;
        }
        return (new TokenRange(start, Math.Max(start, end)), reached || words.CueBefore(end, start) is { Kind: TargetCueKind.Change });
    }

    /// <summary>The words after the figure and its unit.</summary>
    public TokenRange Suffix(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var (start, end) = (segment.Suffix.Start, Math.Min(segment.Suffix.End, segment.Suffix.Start + LongestSuffix));
        while (start < end)
        {
            if (words.ComparatorAt(start) is { Kind: ComparatorKind.AtLeastAfter or ComparatorKind.AtMostAfter } after)
                start = after.End;
            else if (!IsWordOrDigit(start) && !tokens[start].IsSymbol('“') && !tokens[start].IsSymbol('('))
                start++;
            else
                break;
        }
        end = Math.Max(start, CutAt(start, end));
        while (start < end)
        {
            if (!IsWordOrDigit(end - 1) && !tokens[end - 1].IsSymbol('”'))
                end--;
            else if (YearBefore(start, end) is { } year)
                end = year;
            else if (words.ComparatorBefore(end, start) is { Kind: ComparatorKind.AtLeastAfter or ComparatorKind.AtMostAfter } comparator)
                end = comparator.Start;
            else if (words.CueBefore(end, start) is { Kind: TargetCueKind.Filler or TargetCueKind.Within or TargetCueKind.Has } joining)
                end = joining.Start;
            else
                break;
        }
        return new TokenRange(start < end && segment.Prefix.Count > 1 ? LeadingYearEnd(start, end) ?? start : start, end);
    }

    /// <summary>What stands before a colon in the segment: "Tại địa bàn đô thị:", "Sáng kiến cấp cơ sở:"; without lead-ins, goals and years.</summary>
    public TokenRange Label(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var end = AfterColon(segment.Prefix).Start - 1;
        if (end < segment.Prefix.Start)
            return TokenRange.Empty;
        var start = FirstWord(new TokenRange(segment.Prefix.Start, end));
        start = Math.Max(start, AfterColon(new TokenRange(start, end)).Start);
        if ((words.Last(new TokenRange(start, end), TargetCueKind.Goal) ?? words.Last(new TokenRange(start, end), TargetCueKind.Aim)) is { } goal)
            start = goal.End;
        start = TrimmedStart(start, end);
        while (start < end && (YearBefore(start, end) ?? LeadBefore(start, end)) is { } cut)
            end = cut;
        return end - start is > 0 and <= LongestLabel && tokens[start].Kind == TokenKind.Word ? new TokenRange(start, end) : TokenRange.Empty;
    }

    private TokenRange AfterColon(TokenRange range)
    {
        for (var i = range.End - 1; i >= range.Start; i--)
        {
            if (tokens[i].IsSymbol(':'))
                return new TokenRange(i + 1, range.End);
        }
        return range;
    }

    /// <summary>The first token after a bullet or number: "-", "(2)", "a)", "1.2.".</summary>
    public int FirstWord(TokenRange range)
    {
        for (var i = range.Start; i < Math.Min(range.End, range.Start + 5); i++)
        {
            if (tokens[i].IsSymbol(')') && (i + 1 == range.End || tokens[i + 1].SpaceBefore))
                return i + 1;
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 4)
                break;
        }
        var at = range.Start;
        while (at + 1 < range.End && (tokens[at].Kind == TokenKind.Digits || tokens[at].Length <= 2) && tokens[at + 1].IsSymbol('.'))
            at += 2;
        return at;
    }

    private int TrimmedStart(int start, int end)
    {
        while (start < end)
        {
            if (!IsWordOrDigit(start))
                start++;
            else if (words.CueAt(start) is { Kind: TargetCueKind.Lead or TargetCueKind.Part or TargetCueKind.Reach or TargetCueKind.Prevent or TargetCueKind.And } cue && cue.End <= end)
                start = cue.End;
            else if (LeadingYearEnd(start, end) is { } afterYear)
                start = afterYear;
            else
                break;
        }
        return start;
    }

    /// <summary>An indicator ends at a bracket, a colon or a closing quote that was not opened in it.</summary>
    private int CutAt(int start, int end)
    {
        var quotes = 0;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsSymbol('(') && i - start <= ShortPrefix && AsideEnd(i, end) is { } after)
            {
                i = after;
                continue;
            }
            if (tokens[i].Kind == TokenKind.Break || (tokens[i].Kind == TokenKind.Symbol && tokens[i].First is '(' or ':' or '[' or '|'))
                return i;
            if (tokens[i].IsSymbol('“'))
                quotes++;
            else if (tokens[i].IsSymbol('”') && quotes-- == 0)
                return i;
        }
        return end;
    }

    /// <summary>The end of a short bracket after which the words go on: "số doanh nghiệp (khoảng 120 doanh nghiệp) ứng dụng …".</summary>
    private int? AsideEnd(int open, int end)
    {
        for (var i = open + 1; i < Math.Min(end - 1, open + LongAside); i++)
        {
            if (tokens[i].IsSymbol(')'))
                return tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Case == TokenCase.Lower ? i : null;
        }
        return null;
    }

    private int? YearBefore(int start, int end) =>
        years.LastDeadline(new TokenRange(Math.Max(start, end - LongestYear), end)) is { } year && year.Range.End == end && year.Range.Start >= start ? year.Range.Start : null;

    private int? LeadBefore(int start, int end) =>
        words.CueBefore(end, start) is { Kind: TargetCueKind.YearLead or TargetCueKind.Lead or TargetCueKind.Respective } lead ? lead.Start : null;

    private int? LeadingYearEnd(int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + LongestYear); i++)
        {
            if (years.ReadAt(i, start) is { Deadline: true } year)
                return year.Range.Start == start ? year.Range.End : null;
        }
        return null;
    }

    private bool IsWordOrDigit(int token) => tokens[token].Kind is TokenKind.Word or TokenKind.Digits || tokens[token].IsSymbol('%');
}
