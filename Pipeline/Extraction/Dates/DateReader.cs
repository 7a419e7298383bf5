using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Dates;

/// <summary>
/// Reads a date that starts at a token, at the precision that is printed: "ngày 25 tháng 3 năm 2024", "07/4/2014", "25.3.2024", "ngày 01/7",
/// "ngày     tháng 4 năm 2021", "tháng tư năm 2021", "năm 2023". Looks at a dozen tokens at most.
/// </summary>
public static class DateReader
{
    private const int Span = 16;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    public static DateMention? ReadAt(DocumentView view, int token, int limit)
    {
        ArgumentNullException.ThrowIfNull(view);
        limit = Math.Min(Math.Min(limit, view.Tokens.Count), token + Span);
        if (token >= limit)
            return null;
        ref readonly var first = ref view.Tokens[token];
        if (first.Kind == TokenKind.Digits)
            return Figures(view.Tokens, token, token, limit, yearNeeded: true);
        var word = Words.Of(first);
        if ((word & CitationWord.Day) != 0)
            return Figures(view.Tokens, token, token + 1, limit, yearNeeded: false) ?? InWords(view, token, token + 1, limit);
        if ((word & CitationWord.Month) != 0)
            return InWords(view, token, token, limit);
        return (word & CitationWord.Year) != 0 && YearAt(view.Tokens, token + 1, limit) is { } year
            ? new DateMention(new TokenRange(token, token + 2), PartialDate.TryCreate(year), null, null)
            : null;
    }

    /// <summary>25/3/2024, with any one of / - . between; "ngày 01/7" without a year.</summary>
    private static DateMention? Figures(TokenList tokens, int start, int at, int limit, bool yearNeeded)
    {
        if (Number(tokens, ref at, limit, 2) is not { } day || !Separator(tokens, at, limit, out var separator))
            return null;
        at++;
        if (Number(tokens, ref at, limit, 2) is not { } month)
            return null;
        var afterMonth = at;
        if (Separator(tokens, at, limit, out var second) && second == separator)
        {
            at++;
            if (YearAt(tokens, at, limit) is { } year && PartialDate.TryCreate(year, month, day) is { } date)
                return new DateMention(new TokenRange(start, at + 1), date, month, day);
            if (!yearNeeded && TwoDigitYear(tokens, at, limit) is { } shortYear && PartialDate.TryCreate(shortYear, month, day) is { } shortDate)
                return new DateMention(new TokenRange(start, at + 1), shortDate, month, day);
        }
        else if (afterMonth < limit && Words.Is(tokens[afterMonth], CitationWord.Year) && YearAt(tokens, afterMonth + 1, limit) is { } year
            && PartialDate.TryCreate(year, month, day) is { } date)
        {
            return new DateMention(new TokenRange(start, afterMonth + 2), date, month, day);
        }
        return yearNeeded || PartialDate.TryCreate(2000, month, day) is null
            ? null
            : new DateMention(new TokenRange(start, afterMonth), null, month, day);
    }

    /// <summary>[ngày] [25] tháng 3 [năm 2024], where day and month may be blanks to be written by hand.</summary>
    private static DateMention? InWords(DocumentView view, int start, int at, int limit)
    {
        var tokens = view.Tokens;
        var day = Words.Is(tokens[start], CitationWord.Day) ? Number(tokens, ref at, limit, 2) : null;
        at = SkipBlank(tokens, at, limit);
        if (at >= limit || !Words.Is(tokens[at], CitationWord.Month))
            return null;
        int? month;
        if (view.Phrases.At(PhraseCategory.MonthName, at) is { } name && !(name.End < limit && tokens[name.End].Kind == TokenKind.Digits))
        {
            month = int.Parse(MiningGrammar.Default.MonthNames[name.Row].Code, CultureInfo.InvariantCulture);
            at = name.End;
        }
        else
        {
            at++;
            month = Number(tokens, ref at, limit, 2);
        }
        var end = at;
        at = SkipBlank(tokens, at, limit);
        if (at < limit && (tokens[at].IsSymbol('/') || tokens[at].IsSymbol(',') || tokens[at].IsSymbol('-')))
            at++;
        if (at < limit && Words.Is(tokens[at], CitationWord.Year))
            at++;
        else if (at == end)
            return Yearless(start, end, month, day);
        if (SpacedYear(tokens, ref at, limit) is not { } year)
            return Yearless(start, end, month, day);
        if (PartialDate.TryCreate(year, month, month is null ? null : day) is not { } date)
            return null;
        return new DateMention(new TokenRange(start, at), date, month, day);
    }

    private static DateMention? Yearless(int start, int end, int? month, int? day) =>
        month is not null && day is not null && PartialDate.TryCreate(2000, month, day) is not null
            ? new DateMention(new TokenRange(start, end), null, month, day)
            : null;

    /// <summary>A number of at most two digits; scans part them ("0 6").</summary>
    private static int? Number(TokenList tokens, ref int at, int limit, int digits)
    {
        if (at >= limit || tokens[at].Kind != TokenKind.Digits || tokens[at].Length > digits)
            return null;
        var value = int.Parse(tokens.TextOf(at), CultureInfo.InvariantCulture);
        at++;
        if (tokens[at - 1].Length == 1 && value <= 3 && at < limit && tokens[at].Kind == TokenKind.Digits && tokens[at].Length == 1)
        {
            value = value * 10 + tokens[at].First - '0';
            at++;
        }
        return value;
    }

    private static int? YearAt(TokenList tokens, int at, int limit) =>
        at < limit && tokens[at].Kind == TokenKind.Digits && tokens[at].Length == 4 && int.Parse(tokens.TextOf(at), CultureInfo.InvariantCulture) is >= 1900 and <= 2100 and var year
            ? year
            : null;

    private static int? TwoDigitYear(TokenList tokens, int at, int limit)
    {
        if (at >= limit || tokens[at].Kind != TokenKind.Digits || tokens[at].Length != 2)
            return null;
        var year = int.Parse(tokens.TextOf(at), CultureInfo.InvariantCulture);
        return year < 60 ? 2000 + year : 1900 + year;
    }

    /// <summary>2024, also where a scan has parted it ("20 24").</summary>
    private static int? SpacedYear(TokenList tokens, ref int at, int limit)
    {
        if (YearAt(tokens, at, limit) is { } year)
        {
            at++;
            return year;
        }
        if (at + 1 < limit && tokens[at].Kind == TokenKind.Digits && tokens[at + 1].Kind == TokenKind.Digits && tokens[at].Length + tokens[at + 1].Length == 4
            && int.TryParse(string.Concat(tokens.TextOf(at), tokens.TextOf(at + 1)), CultureInfo.InvariantCulture, out var joined) && joined is >= 1900 and <= 2100)
        {
            at += 2;
            return joined;
        }
        return null;
    }

    private static bool Separator(TokenList tokens, int at, int limit, out char separator)
    {
        separator = '\0';
        if (at >= limit || tokens[at].Kind != TokenKind.Symbol || tokens[at].First is not ('/' or '-' or '.'))
            return false;
        separator = tokens[at].First;
        return true;
    }

    /// <summary>Dots or dashes that stand for a blank.</summary>
    private static int SkipBlank(TokenList tokens, int at, int limit)
    {
        while (at < limit && tokens[at].Kind == TokenKind.Symbol && tokens[at].First is '.' or '\u2026' or '_')
            at++;
        return at;
    }
}
