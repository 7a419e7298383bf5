using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>
/// What stands between a head word and the quotation that names the campaign: its years, its launcher, a few words. Quote is the token of the opening mark, or -1;
/// End is where the reading stopped. Leads tells that a colon or "gồm" announces a list or a name, Qualified that other words stand there ("riêng có của tỉnh"),
/// ThisYear that the year is that of the document ("năm nay").
/// </summary>
internal readonly record struct HeadGap(int Quote, int End)
{
    private const int LongestBracket = 30;

    public string? Period { get; private init; }

    public string? Launcher { get; private init; }

    public bool Leads { get; private init; }

    public bool Qualified { get; private init; }

    public bool ThisYear { get; private init; }

    public static HeadGap Read(DocumentView view, LauncherReader launchers, PhraseHit head, CampaignHeadRow row)
    {
        var words = 0;
        var gap = new HeadGap(-1, head.End);
        var at = head.End;
        for (; at < view.Tokens.Count && words <= row.Reach; at++)
        {
            if (QuotationMark.At(view, at) is { } mark)
            {
                if (mark.Side != QuotationSide.Closing)
                    return gap with { Quote = at, End = at };
                if (mark.Double)
                    break;
            }
            if (view.Tokens[at].IsSymbol(':'))
                gap = gap with { Leads = true };
            else if (view.Tokens[at].Kind == TokenKind.Break)
            {
                var next = CueReader.AfterLabel(view, at + 1);
                if (QuotationMark.At(view, next) is { Side: not QuotationSide.Closing })
                    return gap with { Quote = next, End = next };
                break;
            }
            else if (PeriodReader.ReadAt(view, at) is { } years)
                (gap, at) = (gap with { Period = years.Period }, years.Next - 1);
            else if (view.Tokens[at].IsSymbol('(') && view.Tokens.Count > at + 1)
                at = AfterBracket(view, at);
            else if (view.Phrases.At(PhraseCategory.CampaignCue, at) is { } cue && CueReader.RoleOf(cue) is CampaignCue.Lead or CampaignCue.PeriodFrom or CampaignCue.ThisYear)
            {
                var role = CueReader.RoleOf(cue);
                gap = gap with { Leads = gap.Leads || role == CampaignCue.Lead, ThisYear = gap.ThisYear || role == CampaignCue.ThisYear };
                at = cue.End - 1;
                if (role == CampaignCue.ThisYear && PeriodReader.ReadAt(view, at) is { } named)
                    (gap, at) = (gap with { Period = named.Period }, named.Next - 1);
            }
            else if (EndsGap(view, at, head))
                break;
            else if ((launchers.AgentAt(at) ?? (row.Kind is CampaignKind.Movement or CampaignKind.Drive ? launchers.OwnerAt(at) : null)) is { } agent)
                (gap, at) = (gap with { Launcher = gap.Launcher ?? agent.Name }, agent.Next - 1);
            else if (view.Tokens[at].Kind != TokenKind.Symbol)
                (gap, words) = (gap with { Qualified = true }, words + 1);
        }
        return gap with { End = at };
    }

    private static bool EndsGap(DocumentView view, int at, PhraseHit head)
    {
        ref readonly var token = ref view.Tokens[at];
        if (token.IsSymbol(',') && CueReader.RoleAt(view, at + 1) is not (CampaignCue.By or CampaignCue.Period or CampaignCue.Lead) || token.IsSymbol('/') || CueReader.EndsSentence(view, at))
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
