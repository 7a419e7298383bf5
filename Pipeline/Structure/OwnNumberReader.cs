using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Reads the number in a letterhead: "Số: 338/KH-PGDĐT", "Số:      /KH-SGDĐT", "Số 34-CT/TW", "Số : 329 /KH - HĐTĐKT".</summary>
public static class OwnNumberReader
{
    private const int LongestNumber = 40;

    /// <summary>The number that follows the word "số" in the line (or begins the next line, where the word ends its own).</summary>
    public static OwnNumber? Find(DocumentView view, TextLine line)
    {
        ArgumentNullException.ThrowIfNull(view);
        for (var i = line.Start; i < Math.Min(line.End, line.Start + 60); i++)
        {
            if (FrameCues.At(view, i, FrameCueKind.Number) is { } cue && view.Tokens[i].IsCapitalised && (i == line.Start || StartsColumn(view, i)))
                return ReadAt(view, cue.End, Math.Min(view.Tokens.Count, cue.End + LongestNumber)) is { } number ? number with { From = i } : null;
        }
        return line.Start < line.End && (view.Tokens[line.Start].Kind == TokenKind.Digits || view.Tokens[line.Start].IsSymbol('/')) ? Bare(view, line) : null;
    }

    /// <summary>The number whose serial, or its blank, begins at the token.</summary>
    public static OwnNumber? ReadAt(DocumentView view, int token, int limit)
    {
        ArgumentNullException.ThrowIfNull(view);
        var at = token;
        while (at < limit && (IsBlankMark(view.Tokens[at]) || view.Tokens[at].IsSymbol(':') || (view.Tokens[at].Kind == TokenKind.Break && at + 1 < limit
            && (view.Tokens[at + 1].Kind == TokenKind.Digits || view.Tokens[at + 1].IsSymbol('/') || view.Tokens[at + 1].IsSymbol(':')))))
            at++;
        var text = new StringBuilder();
        var start = at;
        var slashes = 0;
        while (at < limit && Continues(view, at, text))
        {
            if (view.Tokens[at].IsSymbol('/'))
                slashes++;
            text.Append(view.Tokens.TextOf(at++));
        }
        while (text.Length > 0 && text[^1] is '/' or '-' or '.' or '&')
        {
            text.Length--;
            at--;
        }
        return slashes == 0 || text.Length < 3 || text.ToString() is not { } number || !number.Contains('/', StringComparison.Ordinal)
            ? null
            : Parse(new TokenRange(start, at), number);
    }

    /// <summary>A line that is a number and nothing else, the word "số" lost.</summary>
    private static OwnNumber? Bare(DocumentView view, TextLine line) =>
        ReadAt(view, line.Start, line.End) is { } number && number.Range.End == line.End && number.TypeSymbol is not null && number.IssuerSymbol.Length > 1 ? number : null;

    private static OwnNumber Parse(TokenRange range, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash >= 0 && dash < slash)
            return new OwnNumber(range, text, NumberStyle.Party, text[(dash + 1)..slash], text[(slash + 1)..], range.Start);
        slash = text.LastIndexOf('/');
        var symbol = text[(slash + 1)..];
        var cut = symbol.IndexOf('-', StringComparison.Ordinal);
        var normative = text.AsSpan(0, slash).Contains('/') || symbol.StartsWith("QH", StringComparison.Ordinal);
        var type = cut > 0 ? symbol[..cut] : null;
        return new OwnNumber(range, text, normative ? NumberStyle.Normative : NumberStyle.State, type, cut > 0 ? symbol[(cut + 1)..] : symbol, range.Start);
    }

    private static bool Continues(DocumentView view, int at, StringBuilder text)
    {
        ref readonly var token = ref view.Tokens[at];
        var afterSign = text.Length > 0 && text[^1] is '/' or '-' or '&' or '.';
        switch (token.Kind)
        {
            case TokenKind.Digits:
                return text.Length == 0 || !token.SpaceBefore || afterSign || IsSerial(text);
            case TokenKind.Word:
                if (text.Length == 0)
                    return token.Length <= 2 && at + 1 < view.Tokens.Count && view.Tokens[at + 1].IsSymbol('/');
                if (token.SpaceBefore && !afterSign)
                    return false;
                return token.Case == TokenCase.Upper || (token.Case == TokenCase.Capitalised && token.Length <= 5) || (token.Length <= 2 && IsSerial(text) && !token.SpaceBefore)
                    || (afterSign && !token.SpaceBefore && token.Length <= 3);
            case TokenKind.Symbol:
                if (token.First is '/' or '&')
                    return true;
                if (token.First == '.')
                    return text.Length > 0 && !token.SpaceBefore && at + 1 < view.Tokens.Count && !view.Tokens[at + 1].SpaceBefore && view.Tokens[at + 1].Kind is TokenKind.Digits or TokenKind.Word;
                return token.First == '-' && (!token.SpaceBefore || (at + 1 < view.Tokens.Count && view.Tokens[at + 1] is { Kind: TokenKind.Word, Case: TokenCase.Upper }));
            default:
                return false;
        }
    }

    private static bool IsSerial(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return false;
        }
        return true;
    }

    /// <summary>The word begins a column of a line in which two columns were run together.</summary>
    private static bool StartsColumn(DocumentView view, int token) =>
        view.Tokens[token - 1].Kind == TokenKind.Symbol || view.Tokens[token].Start - view.Tokens[token - 1].End > 1
        || (token + 1 < view.Tokens.Count && view.Tokens[token + 1].IsSymbol(':'));

    private static bool IsBlankMark(in Token token) => token.Kind == TokenKind.Symbol && token.First is '.' or '\u2026' or '_' or '(' or ')' or ',' or '\u00B7';
}
