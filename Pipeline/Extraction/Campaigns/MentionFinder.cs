using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>
/// Finds the mentions of campaigns, anchored on head words ("phong trào thi đua …") and on the names that everybody knows; other quotations of the text are not looked at.
/// The cost is linear in the number of head words: each is looked around within a bounded number of tokens.
/// </summary>
internal sealed class MentionFinder
{
    private const int LongestSentence = 60;

    /// <summary>Heads that reach this far are followed by names; the others by any words.</summary>
    public const int FarReach = 9;

    private readonly DocumentView view;
    private readonly DocumentFrame frame;
    private readonly LaunchingBodies bodies;
    private readonly LauncherReader launchers;
    private readonly LaunchClause clause;
    private readonly ListScopes scopes;
    private readonly List<CampaignMention> mentions = [];

    /// <summary>The head word whose list is open.</summary>
    private Context lead;

    /// <summary>The token up to which names have been read.</summary>
    private int read;

    /// <summary>The token up to which the lines of lists have been looked at.</summary>
    private int lines;

    public MentionFinder(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations)
    {
        (this.view, this.frame) = (view, frame);
        var cited = new CitedIssuers(view, citations);
        bodies = new LaunchingBodies(view, frame);
        launchers = new LauncherReader(view, cited, bodies);
        clause = new LaunchClause(view, frame, cited, launchers, bodies);
        scopes = new ListScopes(view, frame);
    }

    /// <summary>A head word with what is told around it; Listed is the period that every name of its list has.</summary>
    private readonly record struct Context(PhraseHit Head, CampaignHeadRow Row, HeadGap Gap, Launcher Launcher, string? Period, string? Listed);

    public List<CampaignMention> Find()
    {
        var headEnd = 0;
        foreach (var head in view.Phrases.Of(PhraseCategory.CampaignHead))
        {
            ReadLines(head.Token);
            if (head.Token < read || head.End <= headEnd)
                continue;
            headEnd = head.End;
            Read(head, MiningGrammar.Default.CampaignHeads[head.Row]);
        }
        ReadLines(view.Tokens.Count);
        new KnownNames(view, launchers).AddTo(mentions);
        return mentions;
    }

    private void Read(PhraseHit head, CampaignHeadRow row)
    {
        if (row.Inside && QuotationMark.OpeningBefore(view, head.Token) is { } mark)
        {
            ReadList(Quotation.At(view, mark), mark, ContextOf(head, row, new HeadGap(mark, mark)));
            return;
        }
        var context = ContextOf(head, row, HeadGap.Read(view, launchers, head, row));
        if (scopes.Led == head)
            lead = context;
        if (context.Gap.Quote is >= 0 and var quote)
        {
            if (IsDenied(head))
                read = Math.Max(read, quote + 1);
            else
                ReadList(Quotation.At(view, quote), quote, context);
        }
        else if (row.Reach >= FarReach && Quotation.Unopened(view, head.End) is { } unopened)
            ReadList(unopened, head.End, context);
        else if (row.Unquoted)
            ReadUnquoted(context);
    }

    /// <summary>The items of the open list that begin with their names: "- “…”: …".</summary>
    private void ReadLines(int limit)
    {
        while (scopes.NextQuotedLine(Math.Max(read, lines), limit) is { } line)
        {
            lines = line;
            ReadList(Quotation.At(view, line), line, lead with { Period = lead.Listed });
        }
        lines = Math.Max(lines, limit - 1);
    }

    /// <summary>Launcher and years as told around the head word; a theme shares those of the movement or month that it is the theme of.</summary>
    private Context ContextOf(PhraseHit head, CampaignHeadRow row, HeadGap gap)
    {
        var launcher = Launcher.Of(gap.Launcher, LauncherSource.Stated);
        var period = gap.Period;
        var yearly = row.Kind is CampaignKind.Theme or CampaignKind.Motto;
        if (yearly)
        {
            launcher = launcher.Or(Launcher.Of(OwnerIn(new TokenRange(head.End, gap.End)), LauncherSource.Stated));
            if (HostBefore(head.Token) is { } host)
            {
                period ??= PeriodReader.LastIn(view, new TokenRange(host.Token, head.Token));
                launcher = launcher.Or(clause.Before(host));
            }
            period ??= gap.ThisYear ? DocumentYear() : null;
        }
        var before = row.Kind == CampaignKind.Project ? default : clause.Before(head);
        if (yearly || before.Source >= LauncherSource.Own)
            period ??= PeriodReader.OpeningOf(view, new TokenRange(CueReader.SentenceStart(view, head.Token, LongestSentence), head.Token));
        launcher = launcher.Or(before.Source >= LauncherSource.Subject ? before : default);
        scopes.Read(head, row, gap, launcher);
        var shared = scopes.For(head, row, gap);
        var listed = yearly || gap.Period is { Length: > 4 } && scopes.IsPlural(head) ? period : shared.Period;
        launcher = launcher.Or(shared.Launcher).Or(before);
        if (row.Kind == CampaignKind.Theme && launcher.Name is null && HeadsItem(head) && LaunchesInTitle())
            launcher = Launcher.Of(frame.Fields.Issuer?.Value.Name, LauncherSource.Own);
        return new Context(head, row, gap, launcher, period, listed);
    }

    /// <summary>The quotations of one list, all of one head.</summary>
    private void ReadList(Quotation? opening, int quote, Context context)
    {
        var next = quote;
        var first = mentions.Count;
        var listed = 0;
        for (var item = opening; item is { } quotation; item = Quotation.At(view, next))
        {
            var tail = NameTail.Read(view, launchers, quotation.Next);
            if (IsName(quotation.Inside, context.Row.Kind))
                mentions.Add(Mention(quotation, tail, context, first: listed == 0));
            listed++;
            next = tail.Next;
            if (NextItem(next) is not { } following)
                break;
            next = following;
        }
        if (mentions.Count - first > 1 && mentions[^1].Launcher is { Source: LauncherSource.Stated } launcher)
        {
            for (var i = first; i < mentions.Count - 1; i++)
                mentions[i] = mentions[i] with { Launcher = mentions[i].Launcher.Or(launcher) };
        }
        read = Math.Max(read, Math.Max(next, quote + 1));
    }

    private CampaignMention Mention(Quotation quotation, NameTail tail, Context context, bool first)
    {
        var period = tail.Period ?? PeriodReader.LastIn(view, quotation.Inside) ?? (first ? context.Period : null) ?? context.Listed
            ?? (context.Row.Feast ? PeriodReader.FeastAfter(view, tail.Next) : null);
        var rule = quotation.Closed ? "campaign.quoted." : "campaign.unclosed.";
        return new CampaignMention(quotation.Inside, context.Row.Kind, LauncherOf(context, tail, quotation.Inside), period, new RuleId(rule + context.Row.Code), quotation.Closed ? 0.95 : 0.6);
    }

    /// <summary>What follows the name counts first; a name known everywhere is not the document's own.</summary>
    private Launcher LauncherOf(Context context, NameTail tail, TokenRange name)
    {
        var launcher = Launcher.Of(tail.Launcher, LauncherSource.Stated).Or(context.Launcher);
        return launcher.Source == LauncherSource.Own && view.Phrases.At(PhraseCategory.KnownCampaign, name.Start) is not null ? default : launcher;
    }

    /// <summary>The body that owns the theme, between its head and its name: "phương châm của Huyện ủy …", "phương châm Đại hội Đảng bộ tỉnh lần thứ XI …".</summary>
    private string? OwnerIn(TokenRange gap)
    {
        for (var at = gap.Start; at < gap.End; at++)
        {
            if ((CueReader.At(view, at, CampaignCue.Of) is { } of ? bodies.At(of.End, gap.End) : bodies.NamedAt(at, gap.End)) is { } owner)
                return owner.Name;
        }
        return null;
    }

    /// <summary>"chủ đề năm nay": the year of the title, or that of the date.</summary>
    private string? DocumentYear() => PeriodReader.LastIn(view, frame.Title) ?? frame.Fields.Date?.Value.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1. Chủ đề thi đua": the head word opens its line, but for a label.</summary>
    private bool HeadsItem(PhraseHit head)
    {
        var at = head.Token;
        while (at > 0 && head.Token - at < 4 && view.Tokens[at - 1].Kind is TokenKind.Symbol or TokenKind.Digits)
            at--;
        return at == 0 || view.Tokens[at - 1].Kind == TokenKind.Break;
    }

    private bool LaunchesInTitle() => CueReader.LastBefore(view, CampaignCue.Launch, frame.Title.End, frame.Title.Start) is not null;

    private void ReadUnquoted(Context context)
    {
        var head = context.Head;
        var launched = clause.Before(head).Name is not null || frame.Title.Contains(head.Token);
        if (UnquotedName.After(view, head, launched) is not { } name)
            return;
        var tail = NameTail.Read(view, launchers, name.Range.End);
        var period = tail.Period ?? PeriodReader.LastIn(view, name.Range);
        mentions.Add(new CampaignMention(name.Range, context.Row.Kind, LauncherOf(context, tail, name.Range), period, new RuleId("campaign.unquoted." + context.Row.Code), name.Capital ? 0.7 : 0.5));
    }

    private bool IsName(TokenRange range, CampaignKind kind)
    {
        if (view.Phrases.At(PhraseCategory.NonCampaign, range.Start) is not null || CueReader.At(view, range.Start, CampaignCue.About) is not null)
            return false;
        var words = 0;
        for (var at = range.Start; at < range.End; at++)
            words += view.Tokens[at].Kind is TokenKind.Word or TokenKind.Digits ? 1 : 0;
        return words >= (kind is CampaignKind.Project or CampaignKind.Motto ? 3 : 2);
    }

    /// <summary>"danh hiệu thi đua “…”", "khối thi đua “…”": the head word is part of what denies a name.</summary>
    private bool IsDenied(PhraseHit head)
    {
        for (var at = head.Token - 1; at >= Math.Max(0, head.Token - 2); at--)
        {
            if (CueReader.At(view, at, CampaignCue.NotCampaign) is { } denial && (denial.End > head.Token || head.Count == 1))
                return true;
        }
        return false;
    }

    private int? NextItem(int token)
    {
        var at = token;
        for (; at < Math.Min(view.Tokens.Count, token + 5); at++)
        {
            if (QuotationMark.At(view, at) is { Side: not QuotationSide.Closing })
                return at > token ? at : null;
            if (CueReader.AfterLabel(view, at) is var labelled && labelled > at)
            {
                at = labelled - 1;
                continue;
            }
            var separates = IsPageNumber(at) || view.Tokens[at] is { Kind: TokenKind.Symbol, First: ',' or ';' } or { Kind: TokenKind.Break } || CueReader.RoleAt(view, at) is CampaignCue.And or CampaignCue.With;
            if (!separates)
                return null;
        }
        return null;
    }

    /// <summary>Digits alone on a line.</summary>
    private bool IsPageNumber(int token) =>
        token > 0 && token + 1 < view.Tokens.Count && view.Tokens[token] is { Kind: TokenKind.Digits, Length: <= 3 }
        && view.Tokens[token - 1].Kind == TokenKind.Break && view.Tokens[token + 1].Kind == TokenKind.Break;

    private PhraseHit? HostBefore(int token)
    {
        var heads = view.Phrases.Of(PhraseCategory.CampaignHead);
        var from = token;
        while (from > 0 && token - from < LongestSentence && !CueReader.EndsSentence(view, from - 1))
            from--;
        for (var i = view.Phrases.FirstFrom(PhraseCategory.CampaignHead, token) - 1; i >= 0 && heads[i].Token >= from; i--)
        {
            if (MiningGrammar.Default.CampaignHeads[heads[i].Row] is { Kind: CampaignKind.Movement, Unquoted: true } or { Kind: CampaignKind.Drive })
                return heads[i];
        }
        return null;
    }
}
