using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// The outline of a text: phần, chương, mục, điều, khoản, điểm (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6), or I, 1, a), -, + and mixtures of both.
/// Lines without a number belong to the item above them. Linear in the tokens.
/// </summary>
public sealed class OutlineReader
{
    private const int LongestQuotation = 4000;

    private readonly DocumentView view;
    private readonly OutlineLines lines;
    private readonly OutlineBuilder builder;

    /// <summary>The token after the quotation that is being read; −1 outside of one.</summary>
    private int quotedUntil = -1;

    /// <summary>Up to here a quotation mark has been looked for that closes one, in vain.</summary>
    private int unclosedUntil;

    private bool skipsBullets;

    private OutlineReader(DocumentView view, TokenRange range)
    {
        this.view = view;
        lines = new OutlineLines(view, range);
        builder = new OutlineBuilder(lines.Marks);
    }

    /// <summary>The outline of the body.</summary>
    public static Outline Read(DocumentView view, TokenRange body) => Read(view, body, null);

    /// <summary>The outline of the body, with that of the promulgated text below an item of its own ("KH", "KH/II.3").</summary>
    public static Outline Read(DocumentView view, TokenRange body, PromulgatedText? promulgated)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (promulgated is { } text && body.End > text.Range.Start)
            body = new TokenRange(Math.Min(body.Start, text.Range.Start), text.Range.Start);
        var reader = new OutlineReader(view, body);
        reader.Fill();
        var items = reader.builder.Items;
        if (promulgated is null)
            return new Outline(items);
        var inner = new OutlineReader(view, promulgated.Range);
        inner.builder.OpenRoot(promulgated.Label, promulgated.Heading, promulgated.Range);
        inner.Fill();
        return new Outline([.. items, .. inner.builder.Items.Select(item => item with { Parent = item.Parent + items.Length })]);
    }

    private void Fill()
    {
        var (marks, stops, quotations) = (lines.Marks, lines.Stops, lines.Quotations);
        var (mark, stop, quotation) = (0, 0, 0);
        while (mark < marks.Count || stop < stops.Count)
        {
            var line = Math.Min(mark < marks.Count ? marks[mark].Line : int.MaxValue, stop < stops.Count ? stops[stop] : int.MaxValue);
            while (quotation < quotations.Count && quotations[quotation] < line)
                OpenQuotation(quotations[quotation++]);
            CloseQuotation(line);
            if (stop < stops.Count && stops[stop] == line)
            {
                builder.Suspend(view.Tokens.WithoutBreak(line));
                skipsBullets = true;
                stop++;
                continue;
            }
            var first = mark;
            while (mark < marks.Count && marks[mark].Line == line)
                mark++;
            if (skipsBullets && marks[first].IsBullet)
                continue;
            skipsBullets = false;
            if (marks[first].Quoted)
                OpenQuotation(line);
            builder.Take(first, mark, view.Tokens.WithoutBreak(line), reading => OutlineHeading.Of(view, reading, lines.Range.End));
        }
        builder.Close(0, view.Tokens.WithoutBreak(lines.Range.End));
    }

    private void OpenQuotation(int line)
    {
        CloseQuotation(line);
        if (quotedUntil >= 0 || line < unclosedUntil)
            return;
        quotedUntil = EndOfQuotation(line);
        if (quotedUntil < 0)
            unclosedUntil = line + LongestQuotation;
        else
            builder.OpenQuotation();
    }

    private void CloseQuotation(int line)
    {
        if (quotedUntil < 0 || line < quotedUntil)
            return;
        builder.CloseQuotation(view.Tokens.WithoutBreak(quotedUntil));
        quotedUntil = -1;
    }

    /// <summary>The token after the line in which the quotation that starts at the token is closed, or −1.</summary>
    private int EndOfQuotation(int start)
    {
        var end = Math.Min(lines.Range.End, start + LongestQuotation);
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
}
