using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Reads place and date of issue at the printed precision; a blank day leaves the month (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4).</summary>
public static class IssueDateReader
{
    private const int LongestPlace = 9;

    /// <summary>The date line that lies in the line, if any.</summary>
    public static IssueDate? Find(DocumentView view, TextLine line)
    {
        ArgumentNullException.ThrowIfNull(view);
        for (var i = line.Start; i < line.End; i++)
        {
            if (FrameCues.At(view, i, FrameCueKind.Day) is null && !(FrameCues.At(view, i, FrameCueKind.Month) is not null && i > line.Start && view.Tokens[i - 1].IsSymbol(',')))
                continue;
            if ((InWords(view, i, line.End) ?? InFigures(view, i + 1, line.End)) is { } date)
                return Bracketed(view, line) || GoesOn(view, date.End, line.End) ? null : With(view, line, i, date.End, date.Date);
        }
        return null;
    }

    /// <summary>Running text follows on the line: "ngày 5 tháng 3 năm 2024 về …", "ngày 23/11/2025 của …". A second column begins with a capital or after a gap.</summary>
    private static bool GoesOn(DocumentView view, int end, int limit) =>
        end < limit && (view.Tokens[end].Kind == TokenKind.Word ? view.Tokens[end].Case == TokenCase.Lower && view.Tokens[end].Start - view.Tokens[end - 1].End <= 1
            : view.Tokens[end].Kind == TokenKind.Symbol && view.Tokens[end].First is ',' or ';' or ')' && end + 1 < limit);

    /// <summary>"(Ban hành kèm theo Quyết định số … ngày …)".</summary>
    private static bool Bracketed(DocumentView view, TextLine line) => view.Tokens[line.Start].IsSymbol('(') || (line.Start > 0 && view.Tokens[line.Start - 1].IsSymbol('('));

    /// <summary>The date whose word "ngày" stands at the token, in words or figures.</summary>
    public static (PartialDate? Date, int End)? ReadAt(DocumentView view, int token, int limit)
    {
        ArgumentNullException.ThrowIfNull(view);
        return token < limit && FrameCues.At(view, token, FrameCueKind.Day) is not null ? InWords(view, token, limit) ?? InFigures(view, token + 1, limit) : null;
    }

    /// <summary>"ngày 25 tháng 3 năm 2024" from the token on; the parts that are left blank are left out.</summary>
    public static (PartialDate? Date, int End)? InWords(DocumentView view, int token, int limit)
    {
        ArgumentNullException.ThrowIfNull(view);
        int? day = null, month = null;
        var at = token;
        if (FrameCues.At(view, at, FrameCueKind.Day) is not null)
            (day, at) = Figure(view, at + 1, limit, 2);
        if (at >= limit || FrameCues.At(view, at, FrameCueKind.Month) is null)
            return null;
        (month, at) = Figure(view, at + 1, limit, 2);
        if (at < limit && view.Tokens[at].IsSymbol(','))
            at++;
        if (at >= limit || FrameCues.At(view, at, FrameCueKind.Year) is null)
            return null;
        (var year, at) = Figure(view, at + 1, limit, 4);
        return year is not { } y || y < 1900 ? (null, at)
            : (PartialDate.TryCreate(y, month, month is null ? null : day) ?? PartialDate.TryCreate(y, month) ?? PartialDate.TryCreate(y), at);
    }

    private static (PartialDate? Date, int End)? InFigures(DocumentView view, int at, int limit)
    {
        if (at + 5 > limit || view.Tokens[at].Kind != TokenKind.Digits || !IsSeparator(view.Tokens[at + 1]) || view.Tokens[at + 2].Kind != TokenKind.Digits
            || view.Tokens[at + 3].First != view.Tokens[at + 1].First || view.Tokens[at + 4] is not { Kind: TokenKind.Digits, Length: 4 })
            return null;
        var date = PartialDate.TryCreate(Value(view, at + 4), Value(view, at + 2), Value(view, at));
        return date is null ? null : (date, at + 5);
    }

    /// <summary>The figure at the token, dots of a blank skipped; two runs of digits parted by a scan's space count as one.</summary>
    private static (int? Value, int Next) Figure(DocumentView view, int at, int limit, int digits)
    {
        while (at < limit && view.Tokens[at].Kind == TokenKind.Symbol && view.Tokens[at].First is '.' or '\u2026' or '_' or '-' or '/' or '(' or ')')
            at++;
        if (at >= limit || view.Tokens[at].Kind != TokenKind.Digits || view.Tokens[at].Length > digits)
            return (null, at);
        var value = Value(view, at);
        var length = view.Tokens[at++].Length;
        if (at < limit && view.Tokens[at].Kind == TokenKind.Digits && length + view.Tokens[at].Length <= digits)
            value = (value * (int)Math.Pow(10, view.Tokens[at].Length)) + Value(view, at++);
        while (at < limit && view.Tokens[at].IsSymbol('\u2026'))
            at++;
        return (value, at);
    }

    private static IssueDate? With(DocumentView view, TextLine line, int start, int end, PartialDate? date)
    {
        var placeEnd = start;
        while (placeEnd > line.Start && view.Tokens[placeEnd - 1].Kind == TokenKind.Symbol)
            placeEnd--;
        var placeStart = placeEnd;
        while (placeStart > line.Start && placeEnd - placeStart < LongestPlace && BelongsToPlace(view, placeStart - 1))
            placeStart--;
        while (placeStart < placeEnd && view.Tokens[placeStart].Kind != TokenKind.Word)
            placeStart++;
        if (placeStart > line.Start && view.Tokens[placeStart - 1].IsSymbol('/'))
            return null;
        return placeStart > line.Start && !IsGap(view, placeStart) ? null
            : new IssueDate(new TokenRange(Math.Min(placeStart, start), end), date, new TokenRange(placeStart, placeEnd));
    }

    /// <summary>A second column begins there, or only signs and scattered letters of a scan stand before.</summary>
    private static bool IsGap(DocumentView view, int token) =>
        view.Tokens[token - 1].Kind == TokenKind.Symbol && !view.Tokens[token - 1].IsSymbol('(') && !view.Tokens[token - 1].IsSymbol(',')
        || view.Tokens[token].Start - view.Tokens[token - 1].End > 1 || view.Tokens[token - 1].Case == TokenCase.Upper;

    private static bool BelongsToPlace(DocumentView view, int token) =>
        view.Tokens[token].IsCapitalised || (view.Tokens[token].IsSymbol('.') && token > 0 && view.Tokens[token - 1].Length <= 3) || view.Tokens[token].IsSymbol('\'')
        || (view.Tokens[token].IsSymbol('-') && view.Tokens[token + 1].IsCapitalised && token > 0 && view.Tokens[token - 1].IsCapitalised)
        || view.Tokens[token] is { Kind: TokenKind.Digits, Length: <= 2 }
        || view.Phrases.At(PhraseCategory.UnitWord, token) is not null
        || (token > 0 && view.Phrases.At(PhraseCategory.UnitWord, token - 1) is { Count: 2 });

    private static bool IsSeparator(in Token token) => token.IsSymbol('/') || token.IsSymbol('-') || token.IsSymbol('.');

    private static int Value(DocumentView view, int token) => int.Parse(view.Tokens.TextOf(token), CultureInfo.InvariantCulture);
}
