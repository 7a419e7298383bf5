using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The heading of an item: its first sentence on its own line, without the number; the next line where the number stands alone, or where a heading in capitals runs on.</summary>
public static class OutlineHeading
{
    private const int Longest = 48;

    public static TokenRange Of(DocumentView view, in OutlineMark mark, int end)
    {
        ArgumentNullException.ThrowIfNull(view);
        var tokens = view.Tokens;
        var start = mark.TextStart;
        if (start < end && tokens[start].Kind == TokenKind.Break)
            start++;
        end = Math.Min(end, start + Longest);
        var capitals = true;
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Word)
                capitals &= token.Case == TokenCase.Upper;
            else if (token.Kind == TokenKind.Break)
            {
                if (!capitals || i == start || !GoesOnInCapitals(tokens, i + 1, end))
                    return new TokenRange(start, i);
            }
            else if (i > start && token.First is '.' or ';' or ':' && (i + 1 == tokens.Count || tokens[i + 1].SpaceBefore || tokens[i + 1].Kind == TokenKind.Break))
                return new TokenRange(start, i);
        }
        end = tokens.WithoutBreak(end);
        return start < end ? new TokenRange(start, end) : new TokenRange(mark.Line, mark.TextStart);
    }

    private static bool GoesOnInCapitals(TokenList tokens, int at, int end)
    {
        if (at + 1 >= end || tokens[at].Kind != TokenKind.Word || tokens[at].Length < 2 || !tokens[at + 1].SpaceBefore)
            return false;
        for (var i = at; i < end && tokens[i].Kind != TokenKind.Break; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Case != TokenCase.Upper)
                return false;
        }
        return true;
    }
}
