using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// The outline of a text: phần, chương, mục, điều, khoản, điểm (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6), or I, 1, a), -, + and mixtures of both.
/// Lines without a number belong to the item above them. Linear in the tokens.
/// </summary>
public static class OutlineReader
{
    private const int LongestHeading = 48;

    private const int LongestQuotation = 4000;

    /// <summary>The outline of the body.</summary>
    public static Outline Read(DocumentView view, TokenRange body) => Read(view, body, null);

    /// <summary>The outline of the body, with that of the promulgated text below an item of its own ("KH", "KH/II.3").</summary>
    public static Outline Read(DocumentView view, TokenRange body, PromulgatedText? promulgated)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (promulgated is { } text && body.End > text.Range.Start)
            body = new TokenRange(body.Start, text.Range.Start);
        var main = new OutlineLines(view, body);
        var builder = new OutlineBuilder(main.Marks);
        Fill(view, main, builder);
        if (promulgated is null)
            return new Outline(builder.Items);
        var inner = new OutlineLines(view, promulgated.Range);
        var innerBuilder = new OutlineBuilder(inner.Marks);
        innerBuilder.OpenRoot(promulgated.Label, promulgated.Heading, promulgated.Range);
        Fill(view, inner, innerBuilder);
        var offset = builder.Items.Length;
        return new Outline([.. builder.Items, .. innerBuilder.Items.Select(item => item with { Parent = item.Parent + offset })]);
    }

    private static void Fill(DocumentView view, OutlineLines lines, OutlineBuilder builder)
    {
        var quotedUntil = -1;
        var noQuotationBefore = 0;
        var skipped = false;
        var next = 0;
        foreach (var stop in lines.Stops)
        {
            while (next < lines.Marks.Count && lines.Marks[next].Line < stop.Token)
                TakeLine();
            skipped = true;
            if (stop.Kind == OutlineHeadKind.Recipients)
                builder.Suspend(TrimmedEnd(view, stop.Token));
        }
        while (next < lines.Marks.Count)
            TakeLine();
        builder.Close(0, TrimmedEnd(view, lines.Range.End));

        void TakeLine()
        {
            var first = next;
            var mark = lines.Marks[first];
            while (next < lines.Marks.Count && lines.Marks[next].Line == mark.Line)
                next++;
            if (skipped && mark.IsBullet)
                return;
            skipped = false;
            var end = TrimmedEnd(view, mark.Line);
            if (quotedUntil >= 0 && mark.Line >= quotedUntil)
            {
                builder.CloseQuotation(TrimmedEnd(view, quotedUntil));
                quotedUntil = -1;
            }
            if (mark.Quoted && quotedUntil < 0 && mark.Line >= noQuotationBefore)
            {
                quotedUntil = EndOfQuotation(view, mark.Line, lines.Range.End);
                if (quotedUntil < 0)
                    noQuotationBefore = mark.Line + LongestQuotation;
                else
                    builder.OpenQuotation();
            }
            builder.Take(first, next, end, m => Heading(view, m, lines.Range.End));
        }
    }

    /// <summary>The token after the line in which the quotation that starts at the token is closed, or −1.</summary>
    private static int EndOfQuotation(DocumentView view, int start, int end)
    {
        end = Math.Min(end, start + LongestQuotation);
        var straight = view.Tokens[start].IsSymbol('"');
        var open = 0;
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref view.Tokens[i];
            if (token.Kind == TokenKind.Symbol)
            {
                open += token.First switch
                {
                    '"' when straight => open == 0 ? 1 : -1,
                    '\u201C' or '\u00AB' when !straight => 1,
                    '\u201D' or '\u00BB' when !straight => -1,
                    _ => 0,
                };
            }
            else if (token.Kind == TokenKind.Break && open <= 0)
                return i;
        }
        return open <= 0 ? end : -1;
    }

    /// <summary>The item's first sentence on its own line, without its number; the next line where the number stands alone or a heading in capitals runs on.</summary>
    private static TokenRange Heading(DocumentView view, OutlineMark mark, int end)
    {
        var tokens = view.Tokens;
        var start = mark.TextStart;
        if (start < end && tokens[start].Kind == TokenKind.Break)
            start++;
        end = Math.Min(end, start + LongestHeading);
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

    private static int TrimmedEnd(DocumentView view, int end)
    {
        while (end > 0 && view.Tokens[end - 1].Kind == TokenKind.Break)
            end--;
        return end;
    }
}
