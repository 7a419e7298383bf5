using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// Reads the signature block: capacity (TM., KT., TL., Q.), post, name, in any spread over lines, before or after the recipients
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7). Appendices may follow it, so the first block that holds a name counts.
/// </summary>
public static class SignatureReader
{
    private const int Longest = 130;
    private const int BeforeRecipients = 140;
    private const int AfterRecipients = 700;
    private const int MostCandidates = 60;

    public static SignatureBlock? Read(DocumentView view, int from, TokenRange recipients)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (!recipients.IsEmpty)
        {
            var near = FirstIn(view, new TokenRange(recipients.Start, Math.Min(view.Tokens.Count, recipients.Start + AfterRecipients)), acting: true)
                ?? FirstIn(view, new TokenRange(Math.Max(from, recipients.Start - BeforeRecipients), recipients.Start), acting: false)
                ?? FirstIn(view, new TokenRange(recipients.Start, Math.Min(view.Tokens.Count, recipients.Start + AfterRecipients)), acting: false);
            if ((near ?? InColumns(view, recipients)) is { } found)
                return found;
        }
        var rest = new TokenRange(from, view.Tokens.Count);
        return FirstIn(view, rest, acting: true) ?? FirstIn(view, rest, acting: false) ?? Signed(view, rest);
    }

    /// <summary>The first block with a name in it. Acting: only blocks that begin with TM., KT., TL. or Q.</summary>
    private static SignatureBlock? FirstIn(DocumentView view, TokenRange range, bool acting)
    {
        var category = acting ? PhraseCategory.FrameCue : PhraseCategory.Post;
        var hits = view.Phrases.Of(category);
        var tried = 0;
        for (var i = view.Phrases.FirstFrom(category, range.Start); i < hits.Length && hits[i].Token < range.End; i++)
        {
            if (acting && MiningGrammar.Default.FrameCues[hits[i].Row].Kind != FrameCueKind.Acting)
                continue;
            if (view.Tokens[hits[i].Token].Case != TokenCase.Upper || view.Tokens[hits[i].End - 1] is { Kind: TokenKind.Word, Case: not TokenCase.Upper } || !FrameCues.AtLineStart(view, hits[i].Token))
                continue;
            if (ReadAt(view, hits[i].Token) is { } block)
                return block;
            if (++tried == MostCandidates)
                return null;
        }
        return null;
    }

    /// <summary>The block that begins at the token, if a name follows the capitals.</summary>
    private static SignatureBlock? ReadAt(DocumentView view, int token)
    {
        var limit = Math.Min(view.Tokens.Count, token + Longest);
        BodyMention? body = null;
        var lines = 0;
        for (var start = token; start < limit;)
        {
            var end = FrameCues.LineEnd(view, start, limit - start);
            var line = TextLine.Of(view.Tokens, start, end);
            start = end + 1;
            if (line.Range.IsEmpty)
                continue;
            if (++lines > 14)
                return null;
            if (lines > 1 && PersonNameReader.Alone(view, line) is { } alone && !(line.Shouted && IsPost(view, line)))
                return new SignatureBlock(new TokenRange(token, alone.End), alone, body);
            if (InLine(view, line) is { } name)
                return new SignatureBlock(new TokenRange(token, name.End), name, body);
            body ??= line.Shouted ? BodyIn(view, line) : null;
            if (!line.Shouted && !IsNoise(view, line))
                return null;
        }
        return null;
    }

    /// <summary>Recipients and signature printed side by side, a line of each on one line: the name ends a line below TM. or KT.</summary>
    private static SignatureBlock? InColumns(DocumentView view, TokenRange recipients)
    {
        var limit = Math.Min(view.Tokens.Count, recipients.Start + AfterRecipients);
        if (FrameCues.First(view, new TokenRange(recipients.Start, Math.Min(limit, recipients.Start + 120)), FrameCueKind.Acting) is not { } acting)
            return null;
        for (var i = acting.End; i < limit; i++)
        {
            if (view.Tokens[i - 1].Kind == TokenKind.Break && TextLine.Of(view.Tokens, i, FrameCues.LineEnd(view, i, Longest)) is { Range.IsEmpty: false } line
                && line.Start == i && !line.Shouted && PersonNameReader.Alone(view, line) is { } alone && PersonNameReader.IsSurname(view, alone.Start))
                return new SignatureBlock(new TokenRange(acting.Token, alone.End), alone, BodyIn(view, new TextLine(new TokenRange(acting.Token, FrameCues.LineEnd(view, acting.Token, 20)), true)));
            if (view.Tokens[i].Case == TokenCase.Capitalised && view.Tokens[i - 1].Kind == TokenKind.Symbol && view.Tokens[i - 1].First is ';' or ')' or '.' or ','
                && PersonNameReader.ReadAt(view, i, limit) is { } name && (name.End >= limit || view.Tokens[name.End].Kind == TokenKind.Break))
                return new SignatureBlock(new TokenRange(acting.Token, name.End), name, BodyIn(view, new TextLine(new TokenRange(acting.Token, FrameCues.LineEnd(view, acting.Token, 20)), true)));
        }
        return null;
    }

    /// <summary>The last "(Đã ký)" with a name behind it, where the post was lost.</summary>
    private static SignatureBlock? Signed(DocumentView view, TokenRange range)
    {
        const int near = 12;
        var hits = view.Phrases.Of(PhraseCategory.FrameCue);
        for (var i = hits.Length - 1; i >= Math.Max(0, hits.Length - MostCandidates) && hits[i].Token >= range.Start; i--)
        {
            if (MiningGrammar.Default.FrameCues[hits[i].Row].Kind == FrameCueKind.Signed
                && PersonNameReader.ReadAt(view, hits[i].Token, Math.Min(view.Tokens.Count, hits[i].End + near)) is { } name && name.End < hits[i].End + near)
                return new SignatureBlock(new TokenRange(hits[i].Token, name.End), name, null);
        }
        return null;
    }

    /// <summary>The name behind the capitals of the post: "PHÓ CHỦ TỊCH Nguyễn Văn Minh".</summary>
    private static TokenRange? InLine(DocumentView view, TextLine line)
    {
        if (view.Tokens[line.Start].Case != TokenCase.Upper && FrameCues.At(view, line.Start, FrameCueKind.Signed) is null && !view.Tokens[line.Start].IsSymbol('('))
            return null;
        for (var i = line.Start + 1; i < line.End; i++)
        {
            if (view.Tokens[i].Case == TokenCase.Capitalised && view.Tokens[i].Kind == TokenKind.Word && PersonNameReader.ReadAt(view, i, line.End) is { } name && name.End + 3 >= line.End)
                return name;
            if (view.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && FrameCues.At(view, i, FrameCueKind.Signed) is null && (i == 0 || FrameCues.At(view, i - 1, FrameCueKind.Signed) is null))
                return null;
        }
        return null;
    }

    private static BodyMention? BodyIn(DocumentView view, TextLine line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (BodyReader.ReadAt(view, i, line.End) is { } body)
                return body;
        }
        return null;
    }

    private static bool IsPost(DocumentView view, TextLine line) =>
        view.Phrases.At(PhraseCategory.Post, line.Start) is not null || view.Phrases.At(PhraseCategory.Body, line.Start) is not null
        || FrameCues.At(view, line.Start, FrameCueKind.Acting) is not null;

    /// <summary>Stamps, digital signatures and recipients may stand between post and name.</summary>
    private static bool IsNoise(DocumentView view, TextLine line) =>
        line.Range.Count <= 3 || FrameCues.First(view, line.Range, FrameCueKind.Signed) is not null || view.Tokens[line.Start].IsSymbol('(')
        || (line.Start > 0 && view.Tokens[line.Start - 1].Kind == TokenKind.Symbol) || FrameCues.At(view, line.Start, FrameCueKind.Recipients) is not null
        || FrameCues.First(view, line.Range, FrameCueKind.Day) is not null || view.Tokens[line.End - 1].IsSymbol(';') || (line.Range.Count <= 8 && view.Phrases.At(PhraseCategory.Post, line.Start) is not null);
}
