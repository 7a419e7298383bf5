using System.Globalization;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Reads the years of a campaign: "giai đoạn 2021 - 2025", "năm học 2023 - 2024", "5 năm (2021 - 2025)", "từ năm 2021 đến năm 2025" → "2021-2025"; "năm 2024" → "2024".</summary>
internal static class PeriodReader
{
    private const int LongestFeast = 20;
    private const int LongestBracket = 14;

    /// <summary>The period that starts at the token, and the token after it.</summary>
    public static (string Period, int Next)? ReadAt(DocumentView view, int token)
    {
        var at = token;
        if (at < view.Tokens.Count && view.Tokens[at] is { Kind: TokenKind.Digits, Length: <= 2 })
            at++;
        if (at == token && CueReader.At(view, at, CampaignCue.PeriodFrom) is { } from)
            return Range(view, from.End, single: false, bracket: false) ?? Dates(view, from.End);
        if (CueReader.At(view, at, CampaignCue.Period) is not { } cue)
            return at == token && IsAt(view, at, '(') ? Range(view, at + 1, single: false, bracket: true) : null;
        var counted = at > token;
        at = cue.End;
        if (IsAt(view, at, ','))
            at++;
        if (IsAt(view, at, '('))
            return Range(view, at + 1, single: false, bracket: true);
        if (CueReader.At(view, at, CampaignCue.Period) is { } second)
            at = second.End;
        return Range(view, at, single: !counted, bracket: false);
    }

    /// <summary>The last period inside the range; "đến năm 2030" and "từ năm 2023" are none.</summary>
    public static string? LastIn(DocumentView view, TokenRange range)
    {
        for (var at = range.End - 1; at >= range.Start; at--)
        {
            if (at > 0 && CueReader.RoleAt(view, at - 1) is CampaignCue.PeriodTo or CampaignCue.PeriodFrom)
                continue;
            if ((view.Tokens[at].IsSymbol('(') || CueReader.RoleAt(view, at) is CampaignCue.Period or CampaignCue.PeriodFrom) && ReadAt(view, at) is { } read && read.Next <= range.End)
                return read.Period;
        }
        return null;
    }

    /// <summary>The time that the clause from the token to the end opens with ("Năm 2025, …"), or that stands in brackets before it ("Đợt 1 (từ ngày 20/9/2023 đến ngày 20/11/2023): …").</summary>
    public static string? OpeningOf(DocumentView view, TokenRange clause)
    {
        for (var at = clause.Start; at < Math.Min(clause.End, clause.Start + 2); at++)
        {
            if (ReadAt(view, at) is { } read && read.Next <= clause.End)
                return read.Period;
        }
        for (var at = clause.Start; at + 1 < clause.End; at++)
        {
            if (view.Tokens[at].IsSymbol('(') && CueReader.At(view, at + 1, CampaignCue.PeriodFrom) is not null)
                return YearsIn(view, new TokenRange(at + 1, clause.End));
        }
        return null;
    }

    /// <summary>The year of the feast that a name is followed by, with its first and its last day: "kỷ niệm 132 năm Ngày sinh … (19/5/1890 - 19/5/2022)".</summary>
    public static string? FeastAfter(DocumentView view, int token)
    {
        for (var at = token; at < Math.Min(view.Tokens.Count, token + LongestFeast) && !CueReader.EndsSentence(view, at); at++)
        {
            if (view.Tokens[at].IsSymbol('(') && at + 2 < view.Tokens.Count && view.Tokens[at + 1].Kind == TokenKind.Digits && view.Tokens[at + 2].IsSymbol('/')
                && YearsIn(view, new TokenRange(at + 1, at + LongestBracket)) is { } years)
                return years[^4..];
        }
        return null;
    }

    /// <summary>The first and the last year of the dates up to the closing bracket.</summary>
    private static string? YearsIn(DocumentView view, TokenRange range)
    {
        var (first, last) = (0, 0);
        for (var at = range.Start; at < Math.Min(view.Tokens.Count, range.End) && !IsAt(view, at, ')'); at++)
        {
            if (YearAt(view, at) is { } year)
                (first, last) = (first == 0 ? year : first, year);
        }
        return first == 0 ? null : first == last ? Text(first) : Text(first) + "-" + Text(last);
    }

    private static (string Period, int Next)? Range(DocumentView view, int at, bool single, bool bracket)
    {
        if (YearAt(view, at) is not { } first)
            return null;
        var next = at + 1;
        if (next + 2 < view.Tokens.Count && view.Tokens[next].Kind == TokenKind.Break && IsAt(view, next + 1, '-') && YearAt(view, next + 2) is not null)
            next++;
        if (IsAt(view, next, '-') || CueReader.At(view, next, CampaignCue.PeriodTo) is not null)
        {
            var to = CueReader.At(view, next, CampaignCue.PeriodTo) is { } cue ? cue.End : next + 1;
            if (CueReader.At(view, to, CampaignCue.Period) is { } word)
                to = word.End;
            if (YearAt(view, to) is { } last && last > first && last - first <= 50)
            {
                next = to + 1;
                return bracket && !IsAt(view, next, ')') ? null : (Text(first) + "-" + Text(last), bracket ? next + 1 : next);
            }
        }
        return single ? (Text(first), at + 1) : null;
    }

    /// <summary>"(từ ngày) 15/10/2023 đến ngày 20/11/2023", "15/10 đến 20/11/2023": the years of both.</summary>
    private static (string Period, int Next)? Dates(DocumentView view, int token)
    {
        if (DateAt(view, token) is not { } first || CueReader.At(view, first.Next, CampaignCue.PeriodTo) is not { } to || DateAt(view, to.End) is not { Year: { } end } last)
            return null;
        return (first.Year is { } start && start < end ? Text(start) + "-" + Text(end) : Text(end), last.Next);
    }

    /// <summary>Day, month and year, or two of them, between slashes, dots or dashes.</summary>
    private static (int? Year, int Next)? DateAt(DocumentView view, int token)
    {
        var at = token;
        while (at + 2 < view.Tokens.Count && view.Tokens[at] is { Kind: TokenKind.Digits, Length: <= 2 } && view.Tokens[at + 1] is { Kind: TokenKind.Symbol, First: '/' or '.' or '-' }
            && view.Tokens[at + 2].Kind == TokenKind.Digits && at < token + 4)
            at += 2;
        return at == token ? null : (YearAt(view, at), at + 1);
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static int? YearAt(DocumentView view, int token) =>
        token < view.Tokens.Count && view.Tokens[token] is { Kind: TokenKind.Digits, Length: 4 }
        && int.TryParse(view.Tokens.TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1930 and <= 2100 ? year : null;

    private static bool IsAt(DocumentView view, int token, char c) => token < view.Tokens.Count && view.Tokens[token].IsSymbol(c);
}
