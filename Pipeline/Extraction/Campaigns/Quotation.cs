using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>What stands between quotation marks; Next is the token after the closing mark. Closed is false where that mark was lost and the end was guessed.</summary>
internal readonly record struct Quotation(TokenRange Inside, int Next, bool Closed)
{
    private const int Longest = 90;
    private const int LongestUnclosed = 25;

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
                if (FollowsSeparator(view, at))
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

    private static bool FollowsSeparator(DocumentView view, int token) =>
        view.Tokens[token - 1] is { Kind: TokenKind.Symbol, First: ',' or ';' } || CueReader.RoleAt(view, token - 1) == CampaignCue.And;

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
        for (limit = Math.Min(limit, start + LongestUnclosed); at < limit; at++)
        {
            if (CueReader.EndsSentence(view, at) || view.Tokens[at].IsSymbol('(') || QuotationMark.At(view, at) is { Side: not QuotationSide.Closing }
                || (at > start && view.Phrases.At(PhraseCategory.CampaignHead, at) is not null)
                || CueReader.RoleAt(view, at) is CampaignCue.NameEnd or CampaignCue.By || PeriodReader.ReadAt(view, at) is not null)
                break;
        }
        return at == limit ? null : Trimmed(view, start, at, next: at, closed: false);
    }

    private static Quotation? Trimmed(DocumentView view, int start, int end, int next, bool closed)
    {
        while (end > start && (view.Tokens[end - 1] is { Kind: TokenKind.Break } or { Kind: TokenKind.Symbol, First: ',' or ';' or '.' or ':' or '-' or '\u2026' }
            || !closed && CueReader.RoleAt(view, end - 1) == CampaignCue.And))
            end--;
        while (start < end && view.Tokens[start] is { Kind: TokenKind.Break } or { Kind: TokenKind.Symbol, First: ',' or '.' or ':' or '-' or '\u2026' })
            start++;
        return start < end ? new Quotation(new TokenRange(start, end), closed ? next : end, closed) : null;
    }
}
