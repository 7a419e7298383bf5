using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>What stands between quotation marks; Next is the token after the closing mark. Closed is false where that mark was lost and the end was guessed.</summary>
internal readonly record struct Quotation(TokenRange Inside, int Next, bool Closed)
{
    private const int Longest = 90;
    private const int LongestUnclosed = 35;

    /// <summary>The quotation whose opening mark is at the token; null if it cannot be one. Looks at no more than <see cref="Longest"/> tokens.</summary>
    public static Quotation? At(DocumentView view, int token)
    {
        if (QuotationMark.At(view, token) is not { } mark || mark.Side == QuotationSide.Closing)
            return null;
        var start = token + mark.Width;
        var limit = Math.Min(view.Tokens.Count, start + Longest);
        var (depth, firstClose, firstNext, breaks, nested) = (1, -1, -1, 0, -1);
        for (var at = start; at < limit; at++)
        {
            if (view.Tokens[at].Kind == TokenKind.Break && (++breaks > 2 || CueReader.IsBullet(view, at + 1) || CueReader.EndsSentence(view, at - 1)))
                break;
            if (QuotationMark.At(view, at) is not { } inner || inner.Double != mark.Double)
                continue;
            if (inner.Side == QuotationSide.Opening)
            {
                if (firstClose < 0 && StartsAnother(view, at))
                    break;
                depth++;
                nested = nested < 0 ? at : nested;
            }
            else
            {
                if (firstClose < 0)
                    (firstClose, firstNext) = (at, at + inner.Width);
                if (--depth == 0)
                    return Trimmed(view, start, at, at + inner.Width, closed: true);
            }
            at += inner.Width - 1;
        }
        return firstClose >= 0 && !HasSemicolon(view, start, nested) ? Trimmed(view, start, firstClose, firstNext, closed: true) : Unclosed(view, start, limit);
    }

    /// <summary>The quotation that opens at the token is the next of a list, or has a head word of its own: the one before was not closed.</summary>
    private static bool StartsAnother(DocumentView view, int token) =>
        view.Tokens[token - 1] is { Kind: TokenKind.Symbol, First: ',' or ';' } || CueReader.RoleAt(view, token - 1) == CampaignCue.And
        || view.Phrases.LastBefore(PhraseCategory.CampaignHead, token, Math.Max(0, token - 3)) is { } head && head.End == token;

    /// <summary>The opening mark is lost: the words from the token to a closing mark in the same clause.</summary>
    public static Quotation? Unopened(DocumentView view, int start)
    {
        if (start >= view.Tokens.Count || view.Tokens[start].Case != TokenCase.Capitalised)
            return null;
        for (var at = start; at < Math.Min(view.Tokens.Count, start + LongestUnclosed); at++)
        {
            if (QuotationMark.At(view, at) is { Double: true } mark)
                return mark.Side == QuotationSide.Opening ? null : Trimmed(view, start, at, at + mark.Width, closed: true) is { } found ? found with { Closed = false } : null;
            if (CueReader.EndsSentence(view, at) || view.Tokens[at].IsSymbol('(') || PeriodReader.ReadAt(view, at) is not null || EndsName(view, start, at))
                return null;
        }
        return null;
    }

    private static bool EndsName(DocumentView view, int start, int at) =>
        CueReader.RoleAt(view, at) is CampaignCue.NameEnd or CampaignCue.Lead or CampaignCue.By
        || at > start && view.Phrases.At(PhraseCategory.CampaignHead, at) is { } head && MiningGrammar.Default.CampaignHeads[head.Row].Reach > 0;

    /// <summary>Another clause begins before the inner quotation: what closes that one closes no outer one.</summary>
    private static bool HasSemicolon(DocumentView view, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (view.Tokens[at].IsSymbol(';'))
                return true;
        }
        return false;
    }

    /// <summary>The closing mark is lost: the name ends where no name runs on.</summary>
    private static Quotation? Unclosed(DocumentView view, int start, int limit)
    {
        var at = start;
        if (view.Phrases.At(PhraseCategory.KnownCampaign, start) is { } known)
            return new Quotation(new TokenRange(start, known.End), known.End, Closed: false);
        for (limit = Math.Min(limit, start + LongestUnclosed); at < limit; at++)
        {
            if (CueReader.EndsSentence(view, at) || view.Tokens[at].IsSymbol('(') || QuotationMark.At(view, at) is { Side: not QuotationSide.Closing }
                || EndsName(view, start, at) || PeriodReader.ReadAt(view, at) is not null)
                break;
        }
        return at == limit ? null : Trimmed(view, start, at, next: at, closed: false);
    }

    private static Quotation? Trimmed(DocumentView view, int start, int end, int next, bool closed)
    {
        while (end > start && (view.Tokens[end - 1] is { Kind: TokenKind.Break } or { Kind: TokenKind.Symbol, First: ',' or ';' or '.' or ':' or '-' or '\u2026' }
            || !closed && (CueReader.RoleAt(view, end - 1) == CampaignCue.And || QuotationMark.At(view, end - 1) is not null)))
            end--;
        while (start < end && view.Tokens[start] is { Kind: TokenKind.Break } or { Kind: TokenKind.Symbol, First: ',' or '.' or ':' or '-' or '\u2026' })
            start++;
        return start < end ? new Quotation(new TokenRange(start, end), closed ? next : end, closed) : null;
    }
}
