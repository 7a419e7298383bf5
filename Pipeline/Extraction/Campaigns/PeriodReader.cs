using System.Globalization;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Reads the years of a campaign: "giai đoạn 2021 - 2025", "năm học 2023 - 2024", "5 năm (2021 - 2025)", "từ năm 2021 đến năm 2025" → "2021-2025"; "năm 2024" → "2024".</summary>
internal static class PeriodReader
{
    /// <summary>The period that starts at the token, and the token after it.</summary>
    public static (string Period, int Next)? ReadAt(DocumentView view, int token)
    {
        var at = token;
        if (at < view.Tokens.Count && view.Tokens[at] is { Kind: TokenKind.Digits, Length: <= 2 })
            at++;
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

    /// <summary>The last period inside the range; "đến năm 2030" is none.</summary>
    public static string? LastIn(DocumentView view, TokenRange range)
    {
        for (var at = range.End - 1; at >= range.Start; at--)
        {
            if (at > 0 && CueReader.RoleAt(view, at - 1) == CampaignCue.PeriodTo)
                continue;
            if ((view.Tokens[at].IsSymbol('(') || CueReader.RoleAt(view, at) == CampaignCue.Period) && ReadAt(view, at) is { } read && read.Next <= range.End)
                return read.Period;
        }
        return null;
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

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static int? YearAt(DocumentView view, int token) =>
        token < view.Tokens.Count && view.Tokens[token] is { Kind: TokenKind.Digits, Length: 4 }
        && int.TryParse(view.Tokens.TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1930 and <= 2100 ? year : null;

    private static bool IsAt(DocumentView view, int token, char c) => token < view.Tokens.Count && view.Tokens[token].IsSymbol(c);
}
