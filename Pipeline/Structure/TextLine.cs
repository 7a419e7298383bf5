using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>A line, or the part of one that is looked at: its tokens without the breaks, and whether it is set in capitals.</summary>
public readonly record struct TextLine(TokenRange Range, bool Shouted)
{
    public int Start => Range.Start;

    public int End => Range.End;

    /// <summary>The line made of the tokens [start, end), leading rules and bullets left off.</summary>
    public static TextLine Of(TokenList tokens, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        while (start < end && IsRule(tokens[start]))
            start++;
        while (end > start && IsRule(tokens[end - 1]))
            end--;
        var (upper, capitalised, lower) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            upper += tokens[i].Case == TokenCase.Upper ? 1 : 0;
            capitalised += tokens[i].Case == TokenCase.Capitalised ? 1 : 0;
            lower += tokens[i].Case == TokenCase.Lower ? 1 : 0;
        }
        return new TextLine(new TokenRange(start, Math.Max(start, end)), upper > 0 && upper > capitalised + (lower * 4));
    }

    /// <summary>The lines of the range, at most <paramref name="most"/>; lines of nothing but rules are left out.</summary>
    public static List<TextLine> In(TokenList tokens, TokenRange range, int most)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var lines = new List<TextLine>();
        var start = range.Start;
        for (var i = range.Start; i <= range.End && lines.Count < most; i++)
        {
            if (i < range.End && tokens[i].Kind != TokenKind.Break)
                continue;
            var line = Of(tokens, start, i);
            if (!line.Range.IsEmpty)
                lines.Add(line);
            start = i + 1;
        }
        return lines;
    }

    private static bool IsRule(in Token token) =>
        token.Kind == TokenKind.Break || (token.Kind == TokenKind.Symbol && token.First is '-' or '_' or '=' or '~' or '*' or '#' or '\u2026' or '.' or ',' or ';' or '\u00AF' or '>' or '\u2500');
}
