using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Numbers;

/// <summary>
/// Reads one document number (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW) from its serial on, with the spaces and misprints of scans:
/// 705/KH-UBND, 98/2023/NĐ-CP, 06/2022/QH15, 34-CT/TW, 238/UBND-KGVX, "01- KL/TW", "71/NQ -CP", "22/CT-TW", "27/CTTg".
/// </summary>
public static class NumberReader
{
    private const int LongestSerial = 6;
    private const int MostParts = 8;
    private const int LongestPart = 16;

    /// <summary>The token with which the serial before the separator starts ("12", "12a", "21.4"), or null where it is no serial.</summary>
    public static int? SerialBefore(TokenList tokens, int separator)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var at = separator - 1;
        if (tokens[at].Kind == TokenKind.Word && tokens[at].Length == 1 && at > 0 && !tokens[at].SpaceBefore && tokens[at].Case == TokenCase.Lower)
            at--;
        if (tokens[at].Kind != TokenKind.Digits || tokens[at].Length > LongestSerial)
            return null;
        if (at == 0 || tokens[at].SpaceBefore)
            return at;
        ref readonly var before = ref tokens[at - 1];
        if (before.IsSymbol('/') || before.IsSymbol('-') && at > 1 && tokens[at - 2].Kind is TokenKind.Digits or TokenKind.Word)
            return null;
        if (before.Kind == TokenKind.Digits || (before.Kind == TokenKind.Symbol && before.First is '/' or '-' or ':' or '.' or ',' && at > 1 && tokens[at - 2].Kind is TokenKind.Digits or TokenKind.Word))
        {
            var decimalSerial = before.IsSymbol('.') && tokens[at - 2].Kind == TokenKind.Digits && at > 2 && MiningGrammar.Default.CitationWords.Is(tokens[at - 3], CitationWord.NumberWord);
            var afterNumberWord = before.First is ':' or '.' && at > 1 && MiningGrammar.Default.CitationWords.Is(tokens[at - 2], CitationWord.NumberWord);
            return decimalSerial ? at - 2 : afterNumberWord ? at : null;
        }
        return before.Kind == TokenKind.Word && !MiningGrammar.Default.CitationWords.Is(before, CitationWord.NumberWord) ? null : at;
    }

    /// <summary>The number whose serial ends before the separator; null where what follows is no symbol of a number: dates, ratios, ranges, codes.</summary>
    public static NumberMention? Read(TokenList tokens, int serial, int separator)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var dash = tokens[separator].First == '-';
        var at = separator + 1;
        int? year = null;
        if (!dash && at + 1 < tokens.Count && IsYear(tokens, at))
        {
            year = int.Parse(tokens.TextOf(at)[..4], CultureInfo.InvariantCulture);
            at++;
            if (tokens[at].IsSymbol('/') || tokens[at].IsSymbol('-'))
                at++;
            else if (tokens[at].Kind != TokenKind.Word || tokens[at].SpaceBefore)
                return null;
        }
        var end = SymbolEnd(tokens, at);
        if (end < 0)
            return null;
        if (dash && tokens[separator].SpaceBefore && tokens[separator + 1].SpaceBefore && !HasSlash(tokens, at, end))
            return null;
        return Interpret(tokens, serial, separator, at, end, dash, year);
    }

    private static NumberMention? Interpret(TokenList tokens, int serial, int separator, int at, int end, bool dash, int? year)
    {
        var symbols = NumberSymbols.Default;
        var range = new TokenRange(serial, end);
        var text = Compact(tokens, serial, end);
        var symbol = WithTerm(Lookalikes.ToLatin(Compact(tokens, at, end)));
        var cut = symbol.IndexOfAny(['-', '/']);
        var first = cut < 0 ? symbol : symbol[..cut];
        var rest = cut < 0 ? "" : symbol[(cut + 1)..];
        if (dash)
        {
            var type = symbols.PartyType(first);
            return new NumberMention(range, text, NumberStyle.Party, type is null ? "" : first, type is null ? symbol : rest, year, type, type is not null && cut > 0);
        }
        if (symbols.IsLetterOffice(first, rest))
            return new NumberMention(range, text, NumberStyle.Letter, "", symbol, year, null, true);
        var stateType = symbols.StateType(first);
        var issuer = stateType is null ? symbol : NumberSymbols.IsAssembly(first) ? "QH" : rest;
        if (stateType is null && cut < 0 && Fused(first) is { } fused)
        {
            stateType = symbols.StateType(fused);
            issuer = first[fused.Length..];
            first = fused;
        }
        var style = year is not null ? NumberStyle.Normative : stateType is null ? NumberStyle.Letter : NumberStyle.State;
        var sure = stateType is not null && (cut > 0 || year is not null) || cut > 0 && rest.Length > 0 || year is not null && symbol.Length > 2;
        return new NumberMention(range, text, style, stateType is null ? "" : first, issuer, year, stateType, sure);
    }

    /// <summary>"QHI5", "UBTVQHl5": the term of a scan, read as it is meant.</summary>
    private static string WithTerm(string symbol)
    {
        var at = symbol.IndexOf("QH", StringComparison.Ordinal) + 2;
        return at > 1 && at + 1 < symbol.Length && symbol[at] is 'I' or 'l' && char.IsAsciiDigit(symbol[at + 1]) ? $"{symbol[..at]}1{symbol[(at + 1)..]}" : symbol;
    }

    /// <summary>"CTTg", "QĐUBND", "NĐCP": type and issuer run together; the type's symbol, if the rest is an issuer's.</summary>
    private static string? Fused(string symbol)
    {
        for (var length = Math.Min(4, symbol.Length - 2); length >= 2; length--)
        {
            if (NumberSymbols.Default.StateType(symbol[..length]) is not null && Grammar.Bodies.SymbolTable.Default.Find(symbol.AsSpan(length), out _))
                return symbol[..length];
        }
        return null;
    }

    /// <summary>The end of the symbol that starts at the token, or −1: parts of letters, joined by '-', '/' or '&amp;', with a space at one side at most.</summary>
    private static int SymbolEnd(TokenList tokens, int at)
    {
        if (at >= tokens.Count || !IsSymbolWord(tokens, at, first: true))
            return -1;
        at++;
        for (var part = 1; part < MostParts && at < tokens.Count; part++)
        {
            if (tokens[at].Kind == TokenKind.Digits && !tokens[at].SpaceBefore && tokens[at].Length <= 5)
                at++;
            if (at + 1 >= tokens.Count || tokens[at].Kind != TokenKind.Symbol)
                break;
            ref readonly var joint = ref tokens[at];
            ref readonly var next = ref tokens[at + 1];
            if (joint.First is '&' or '.')
            {
                if (joint.SpaceBefore || next.SpaceBefore || !IsSymbolWord(tokens, at + 1, first: joint.First == '.') && !IsInitial(tokens, at))
                    break;
            }
            else if (joint.First is '-' or '/')
            {
                if (joint.SpaceBefore && next.SpaceBefore && part > 1)
                    break;
                var tight = !joint.SpaceBefore && !next.SpaceBefore;
                if (!(next.Kind == TokenKind.Digits ? tight && next.Length <= 4 && part > 1 : IsSymbolWord(tokens, at + 1, first: !tight)))
                    break;
                if (next.SpaceBefore && FollowsSentence(tokens, at + 1))
                    break;
            }
            else
            {
                break;
            }
            at += 2;
        }
        return at;
    }

    /// <summary>A word that can stand in a symbol: two capitals or more (UBND, TTg, QĐi, BGDĐT); later parts, joined tightly, may be short and mixed (Cty, C07).</summary>
    private static bool IsSymbolWord(TokenList tokens, int at, bool first)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Word || token.Length > LongestPart || token.Case == TokenCase.Lower)
            return false;
        if (token.Case == TokenCase.Upper)
            return token.Length > 1 || !first;
        var capitals = 0;
        foreach (var c in tokens.TextOf(at))
            capitals += char.IsUpper(c) ? 1 : 0;
        return capitals > 1 || (!first && token.Length <= 4) || NumberSymbols.Default.StateType(tokens.TextOf(at).ToString()) is not null && token.Length <= 3;
    }

    /// <summary>The K of "CV-E.K.LM".</summary>
    private static bool IsInitial(TokenList tokens, int dot) =>
        tokens[dot].IsSymbol('.') && tokens[dot - 1].Kind == TokenKind.Word && tokens[dot - 1].Length <= 2 && tokens[dot + 1].Kind == TokenKind.Word && tokens[dot + 1].Case == TokenCase.Upper;

    /// <summary>"KH-UBND - THỰC HIỆN": in a line of capitals a spaced dash belongs to the sentence.</summary>
    private static bool FollowsSentence(TokenList tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Case == TokenCase.Upper && tokens[at + 1].SpaceBefore;

    private static bool HasSlash(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsSymbol('/'))
                return true;
        }
        return false;
    }

    /// <summary>2023, or the misprint 20202 run together with the symbol after it.</summary>
    private static bool IsYear(TokenList tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Digits || token.Length is not (4 or 5))
            return false;
        var year = int.Parse(tokens.TextOf(at)[..4], CultureInfo.InvariantCulture);
        return year is >= 1945 and <= 2100 && (token.Length == 4 || (tokens[at + 1].Kind == TokenKind.Word && !tokens[at + 1].SpaceBefore));
    }

    private static string Compact(TokenList tokens, int from, int to)
    {
        var text = new System.Text.StringBuilder(24);
        for (var i = from; i < to; i++)
            text.Append(tokens.TextOf(i));
        return text.ToString();
    }
}
