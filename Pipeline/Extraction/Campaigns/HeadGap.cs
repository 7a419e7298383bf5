using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>
/// What stands between a head word and the quotation that names the campaign: its years, its launcher, a few words. Quote is the token of the opening mark, or -1;
/// End is where the reading stopped. Shares tells that what follows, to the end of the list, has the same launcher.
/// </summary>
internal readonly record struct HeadGap(int Quote, int End, string? Period, string? Launcher, bool Shares)
{
    private const int LongestBracket = 30;

    public static HeadGap Read(DocumentView view, LauncherReader launchers, PhraseHit head, CampaignHeadRow row)
    {
        var (words, colon) = (0, false);
        string? period = null, launcher = null;
        var at = head.End;
        for (; at < view.Tokens.Count && words <= row.Reach; at++)
        {
            if (QuotationMark.At(view, at) is { } mark)
            {
                if (mark.Side != QuotationSide.Closing)
                    return new HeadGap(at, at, period, launcher, Shares: launcher is not null);
                if (mark.Double)
                    break;
            }
            if (view.Tokens[at].IsSymbol(':'))
                colon = true;
            else if (view.Tokens[at].Kind == TokenKind.Break)
            {
                var next = CueReader.AfterLabel(view, at + 1);
                if (QuotationMark.At(view, next) is { Side: not QuotationSide.Closing })
                    return new HeadGap(next, next, period, launcher, Shares: launcher is not null);
                break;
            }
            else if (view.Tokens[at].IsSymbol('(') && view.Tokens.Count > at + 1)
            {
                if (PeriodReader.ReadAt(view, at) is { } years)
                    (period, at) = (years.Period, years.Next - 1);
                else
                    at = AfterBracket(view, at);
            }
            else if (EndsGap(view, at, head))
                break;
            else if (launchers.AgentAt(at) is { } agent)
                (launcher, at) = (launcher ?? agent.Name, agent.Next - 1);
            else if (PeriodReader.ReadAt(view, at) is { } years)
                (period, at) = (years.Period, years.Next - 1);
            else if (view.Tokens[at].Kind != TokenKind.Symbol)
                words++;
        }
        var stopped = at < view.Tokens.Count && words <= row.Reach;
        return new HeadGap(-1, at, period, launcher, Shares: launcher is not null && (colon || stopped && view.Phrases.At(PhraseCategory.CampaignHead, at) is not null));
    }

    private static bool EndsGap(DocumentView view, int at, PhraseHit head)
    {
        ref readonly var token = ref view.Tokens[at];
        if (token.IsSymbol(',') && CueReader.RoleAt(view, at + 1) is not (CampaignCue.By or CampaignCue.Period) || token.IsSymbol('/') || CueReader.EndsSentence(view, at))
            return true;
        return CueReader.RoleAt(view, at) == CampaignCue.NotCampaign || at > head.End && view.Phrases.At(PhraseCategory.CampaignHead, at) is not null;
    }

    private static int AfterBracket(DocumentView view, int token)
    {
        for (var at = token + 1; at < Math.Min(view.Tokens.Count, token + LongestBracket); at++)
        {
            if (view.Tokens[at].IsSymbol(')'))
                return at;
        }
        return token;
    }
}
