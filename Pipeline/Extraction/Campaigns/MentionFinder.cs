using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>
/// Finds the mentions of campaigns, anchored on head words ("phong trào thi đua …") and on the names that everybody knows; other quotations of the text are not looked at.
/// The cost is linear in the number of head words: each is looked around within a bounded number of tokens.
/// </summary>
internal sealed class MentionFinder(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations)
{
    private const int LongestSentence = 60;
    private const int LongestList = 500;

    private readonly LauncherReader launchers = new(view, frame, citations);
    private readonly List<CampaignMention> mentions = [];
    private (string? Launcher, int Until) shared;

    private readonly record struct Context(PhraseHit Head, CampaignHeadRow Row, HeadGap Gap);

    public List<CampaignMention> Find()
    {
        var heads = view.Phrases.Of(PhraseCategory.CampaignHead);
        var (read, headEnd) = (0, 0);
        foreach (var head in heads)
        {
            if (head.Token < read || head.End <= headEnd)
                continue;
            headEnd = head.End;
            var row = MiningGrammar.Default.CampaignHeads[head.Row];
            if (row.Inside && OpeningBefore(head.Token) is { } mark)
            {
                read = Math.Max(read, ReadList(mark, new Context(head, row, new HeadGap(mark, mark, null, null, false))));
                continue;
            }
            var gap = HeadGap.Read(view, launchers, head, row);
            if (gap.Launcher is not null)
                shared = gap.Shares ? (gap.Launcher, EndOfList(gap.End)) : default;
            var context = new Context(head, row, gap);
            if (gap.Quote >= 0)
                read = Math.Max(read, IsDenied(head) ? gap.Quote + 1 : ReadList(gap.Quote, context));
            else if (row.Unquoted)
                ReadUnquoted(context);
        }
        FindKnown();
        return mentions;
    }

    /// <summary>The quotations of one list, all of one head; the token after the last.</summary>
    private int ReadList(int quote, Context context)
    {
        var next = quote;
        var first = mentions.Count;
        var listed = 0;
        while (Quotation.At(view, next) is { } quotation)
        {
            var tail = NameTail.Read(view, launchers, quotation.Next);
            if (IsName(quotation.Inside))
                mentions.Add(Mention(quotation, tail, context, first: listed == 0));
            listed++;
            next = tail.Next;
            if (NextItem(next) is not { } item)
                break;
            next = item;
        }
        if (mentions.Count - first > 1 && mentions[^1] is { LauncherStated: true, Launcher: { } launcher } && context.Gap.Launcher is null)
        {
            for (var i = first; i < mentions.Count - 1; i++)
            {
                if (mentions[i].Launcher is null)
                    mentions[i] = mentions[i] with { Launcher = launcher, LauncherStated = true };
            }
        }
        return Math.Max(next, quote + 1);
    }

    private CampaignMention Mention(Quotation quotation, NameTail tail, Context context, bool first)
    {
        var (launcher, stated, period) = Circumstances(context, tail);
        period = tail.Period ?? PeriodReader.LastIn(view, quotation.Inside) ?? (first ? period : null);
        var rule = quotation.Closed ? "campaign.quoted." : "campaign.unclosed.";
        return new CampaignMention(quotation.Inside, context.Row.Kind, launcher, stated, period, new RuleId(rule + context.Row.Code), quotation.Closed ? 0.95 : 0.6);
    }

    /// <summary>Launcher and years as told around the head word; a theme shares those of the movement that it is the theme of.</summary>
    private (string? Launcher, bool Stated, string? Period) Circumstances(Context context, NameTail tail)
    {
        var (head, row, gap) = context;
        var launcher = tail.Launcher ?? gap.Launcher ?? (head.Token < shared.Until ? shared.Launcher : null);
        var period = gap.Period;
        var stated = true;
        if (row.Kind is CampaignKind.Theme or CampaignKind.Motto)
        {
            launcher ??= launchers.OwnerIn(new TokenRange(head.End, gap.End));
            if (MovementBefore(head.Token) is { } movement)
            {
                period ??= PeriodReader.LastIn(view, new TokenRange(movement.Token, head.Token));
                if (launcher is null)
                    (launcher, stated) = launchers.Before(movement.Token);
            }
        }
        if (launcher is null && row.Kind != CampaignKind.Project)
            (launcher, stated) = launchers.Before(head.Token);
        return (launcher, stated && launcher is not null, period);
    }

    private void ReadUnquoted(Context context)
    {
        var head = context.Head;
        var (before, _) = launchers.Before(head.Token);
        var launched = before is not null || frame.Title.Contains(head.Token);
        if (UnquotedName.After(view, head, launched) is not { } name)
            return;
        var tail = NameTail.Read(view, launchers, name.Range.End);
        var (launcher, stated, _) = Circumstances(context, tail);
        var period = tail.Period ?? PeriodReader.LastIn(view, name.Range);
        mentions.Add(new CampaignMention(name.Range, context.Row.Kind, launcher, stated, period, new RuleId("campaign.unquoted." + context.Row.Code), name.Capital ? 0.7 : 0.5));
    }

    /// <summary>Names that are known everywhere and stand without a head word: quoted, or unmistakable.</summary>
    private void FindKnown()
    {
        var covered = mentions.Select(m => m.Name).OrderBy(r => r.Start).ToArray();
        var at = 0;
        foreach (var hit in view.Phrases.Of(PhraseCategory.KnownCampaign))
        {
            while (at < covered.Length && covered[at].End <= hit.Token)
                at++;
            if (at < covered.Length && covered[at].Start < hit.End)
                continue;
            var row = MiningGrammar.Default.KnownCampaigns[hit.Row];
            var quotation = OpeningBefore(hit.Token) is { } mark ? Quotation.At(view, mark) : null;
            if (quotation is null && (!row.Plain || IsInTitle(hit.Token)))
                continue;
            var range = quotation?.Inside ?? new TokenRange(hit.Token, hit.End);
            var tail = NameTail.Read(view, launchers, quotation?.Next ?? hit.End);
            mentions.Add(new CampaignMention(range, row.Kind, tail.Launcher, tail.Launcher is not null, tail.Period, new RuleId("campaign.known." + row.Code), 0.5));
        }
    }

    /// <summary>Inside a quoted title, which begins with "về".</summary>
    private bool IsInTitle(int token)
    {
        for (var at = token - 1; at >= Math.Max(0, token - LongestSentence / 2); at--)
        {
            if (CueReader.EndsSentence(view, at))
                return false;
            if (QuotationMark.At(view, at) is { Double: true, Side: not QuotationSide.Closing })
                return CueReader.At(view, at + 1, CampaignCue.About) is not null;
        }
        return false;
    }

    private bool IsName(TokenRange range)
    {
        if (view.Phrases.At(PhraseCategory.NonCampaign, range.Start) is not null || CueReader.At(view, range.Start, CampaignCue.About) is not null)
            return false;
        var words = 0;
        for (var at = range.Start; at < range.End; at++)
            words += view.Tokens[at].Kind is TokenKind.Word or TokenKind.Digits ? 1 : 0;
        return words >= 2;
    }

    /// <summary>"danh hiệu thi đua “…”", "khối thi đua “…”": the head word is part of what denies a name.</summary>
    private bool IsDenied(PhraseHit head)
    {
        for (var at = head.Token - 1; at >= Math.Max(0, head.Token - 2); at--)
        {
            if (CueReader.RoleAt(view, at) == CampaignCue.NotCampaign)
                return true;
        }
        return false;
    }

    private int? OpeningBefore(int token)
    {
        if (QuotationMark.At(view, token - 2) is { Width: 2, Side: not QuotationSide.Closing })
            return token - 2;
        return QuotationMark.At(view, token - 1) is { Width: 1, Side: not QuotationSide.Closing } ? token - 1 : null;
    }

    private int? NextItem(int token)
    {
        var at = token;
        for (; at < Math.Min(view.Tokens.Count, token + 4); at++)
        {
            if (QuotationMark.At(view, at) is { Side: not QuotationSide.Closing })
                return at > token ? at : null;
            var separates = view.Tokens[at] is { Kind: TokenKind.Symbol, First: ',' or ';' } or { Kind: TokenKind.Break } || CueReader.IsBullet(view, at) || CueReader.RoleAt(view, at) == CampaignCue.And;
            if (!separates)
                return null;
        }
        return null;
    }

    private PhraseHit? MovementBefore(int token)
    {
        var heads = view.Phrases.Of(PhraseCategory.CampaignHead);
        var from = token;
        while (from > 0 && token - from < LongestSentence && !CueReader.EndsSentence(view, from - 1))
            from--;
        for (var i = view.Phrases.FirstFrom(PhraseCategory.CampaignHead, token) - 1; i >= 0 && heads[i].Token >= from; i--)
        {
            if (MiningGrammar.Default.CampaignHeads[heads[i].Row] is { Kind: CampaignKind.Movement, Unquoted: true })
                return heads[i];
        }
        return null;
    }

    /// <summary>The end of the list that a shared launcher is told for: the sentence, or the bullets after a colon.</summary>
    private int EndOfList(int token)
    {
        var limit = Math.Min(view.Tokens.Count, token + LongestList);
        for (var at = token; at < limit; at++)
        {
            if (view.Tokens[at].Kind == TokenKind.Break)
            {
                if (!CueReader.IsBullet(view, at + 1) && QuotationMark.At(view, at + 1) is null && view.Phrases.At(PhraseCategory.CampaignHead, at + 1) is null)
                    return at;
            }
            else if (view.Tokens[at].IsSymbol('.') && CueReader.EndsSentence(view, at) && (at + 1 >= limit || view.Tokens[at + 1].Kind is not (TokenKind.Break or TokenKind.Symbol)))
                return at;
        }
        return limit;
    }
}
