using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Reads a Vietnamese number: decimal comma, dot for thousands ("83,91", "1.250", "1.250,5"); a dot before other than three digits is a slip for the comma ("99.4").</summary>
public static class NumberReader
{
    private const int MostDigits = 15;

    /// <summary>The number that starts at the token, and the token after it; null if none does or it is absurdly long.</summary>
    public static (decimal Value, int End)? ReadAt(TokenList tokens, int token, int limit)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (token >= limit || tokens[token].Kind != TokenKind.Digits || tokens[token].Length > MostDigits)
            return null;
        var value = Parse(tokens.TextOf(token));
        var end = token + 1;
        var groups = tokens[token].Length <= 3;
        while (groups && IsJoined(tokens, end, '.', limit) && tokens[end + 1].Length == 3 && end - token < 8)
        {
            value = value * 1000 + Parse(tokens.TextOf(end + 1));
            end += 2;
        }
        var mark = end == token + 1 && IsJoined(tokens, end, '.', limit) && tokens[end + 1].Length < 3 ? '.' : ',';
        if (IsJoined(tokens, end, mark, limit) || IsSplitDecimal(tokens, end, limit))
        {
            if (tokens[end + 1].Length > 6)
                return null;
            var scale = 1m;
            for (var i = 0; i < tokens[end + 1].Length; i++)
                scale *= 10;
            value += Parse(tokens.TextOf(end + 1)) / scale;
            end += 2;
        }
        while (value > 0 && IsLetterO(tokens, end, limit))
        {
            for (var i = 0; i < tokens[end].Length; i++)
                value *= 10;
            end++;
        }
        return (value, end);
    }

    /// <summary>A scan's "1OO%".</summary>
    private static bool IsLetterO(TokenList tokens, int at, int limit) =>
        at + 1 < limit && tokens[at] is { Kind: TokenKind.Word, SpaceBefore: false, Length: <= 2 } && tokens[at + 1].IsSymbol('%') && tokens.TextOf(at).Trim('O').IsEmpty;

    private static bool IsJoined(TokenList tokens, int at, char mark, int limit) =>
        at + 1 < limit && tokens[at].IsSymbol(mark) && !tokens[at].SpaceBefore && tokens[at + 1].Kind == TokenKind.Digits && !tokens[at + 1].SpaceBefore;

    /// <summary>A scan's "83, 91%": a space after the comma, and a percent sign after two digits.</summary>
    private static bool IsSplitDecimal(TokenList tokens, int at, int limit) =>
        at + 2 < limit && tokens[at].IsSymbol(',') && !tokens[at].SpaceBefore && tokens[at + 1].Kind == TokenKind.Digits && tokens[at + 1].Length == 2
        && tokens[at + 2].IsSymbol('%') && tokens[at - 1].Length <= 2;

    private static decimal Parse(ReadOnlySpan<char> digits)
    {
        var value = 0m;
        foreach (var c in digits)
            value = value * 10 + (c - '0');
        return value;
    }
}
