using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>The clause "… phát động (phong trào thi đua)" before a head word: its subject, or the directive that it is the title of.</summary>
internal sealed class LaunchClause(DocumentView view, DocumentFrame frame, CitedIssuers cited, LauncherReader launchers, LaunchingBodies bodies)
{
    private const int LongestSubject = 40;
    private const int LongestGap = 10;
    private const int LongestRaw = 14;

    /// <summary>The launcher told before the head word; none where nothing launches there.</summary>
    public Launcher Before(PhraseHit campaign)
    {
        var head = campaign.Token;
        if (CueReader.LastBefore(view, CampaignCue.Launch, head, Math.Max(0, head - LongestGap)) is not { } verb || !Joins(verb.End, head))
            return Called(head).Or(IsTitleOfDirective(head) ? Launcher.Of(CitedIssuer(head), LauncherSource.Stated) : default);
        var start = ClauseStart(verb.Token);
        if (IsCeremony(verb.Token))
            return default;
        if (CueReader.LastBefore(view, CampaignCue.By, verb.Token, start) is { } by && launchers.AgentAt(by.Token) is { } agent && agent.Next >= verb.End)
            return default;
        if (launchers.OwnerAt(verb.End) is { } owner)
            return Launcher.Of(owner.Name, LauncherSource.Stated);
        return Launcher.Of(CitedIssuer(verb.Token), LauncherSource.Stated)
            .Or(Launcher.Of(Subject(start, verb.Token), LauncherSource.Subject))
            .Or(Launcher.Of(frame.Title.Contains(verb.Token) ? null : ItemBody(verb.Token), LauncherSource.Item))
            .Or(Launcher.Of(frame.Title.Contains(verb.Token) || verb.Token <= start + 2 && IsFormal(campaign) ? frame.Fields.Issuer?.Value.Name : null, LauncherSource.Own));
    }

    /// <summary>"Theo phát động của X, nhà trường hưởng ứng phong trào …": in the same sentence.</summary>
    private Launcher Called(int head)
    {
        var start = CueReader.SentenceStart(view, head, LongestSubject);
        return CueReader.LastBefore(view, CampaignCue.Call, head, start) is { } call && launchers.OwnerAt(call.Token) is { } owner ? Launcher.Of(owner.Name, LauncherSource.Stated) : default;
    }

    /// <summary>An order to launch a "phong trào thi đua" or a drive is the document's own act; one to launch a "phong trào" is addressed to others.</summary>
    private bool IsFormal(PhraseHit campaign) =>
        MiningGrammar.Default.CampaignHeads[campaign.Row].Kind != CampaignKind.Movement || campaign.Count == 1
        || view.Phrases.LastBefore(PhraseCategory.CampaignHead, campaign.End, campaign.Token + 1) is not null;

    /// <summary>"(Chỉ thị …) về (việc tổ chức) phong trào thi đua …"</summary>
    private bool IsTitleOfDirective(int head)
    {
        var from = CueReader.LastBefore(view, CampaignCue.Organise, head, Math.Max(0, head - 3)) is { } verb && Joins(verb.End, head) ? verb.Token : head;
        return CueReader.LastBefore(view, CampaignCue.About, from, Math.Max(0, from - 2)) is { } about && about.End == from;
    }

    /// <summary>"lễ phát động": a ceremony, whoever holds it.</summary>
    private bool IsCeremony(int verb)
    {
        for (var at = Math.Max(0, verb - 2); at < verb; at++)
        {
            if (CueReader.At(view, at, CampaignCue.Respond) is { } hit && hit.End > verb)
                return true;
        }
        return false;
    }

    /// <summary>Nothing between verb and head that would make another clause of it.</summary>
    private bool Joins(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (view.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Digits) || CueReader.RoleAt(view, at) is CampaignCue.Respond or CampaignCue.By)
                return false;
        }
        return true;
    }

    /// <summary>The first word of the clause: after the end of a sentence, a colon, a quotation, a label or a bullet.</summary>
    private int ClauseStart(int verb)
    {
        var start = verb;
        while (start > 0 && verb - start < LongestSubject && !CueReader.EndsSentence(view, start - 1) && !view.Tokens[start - 1].IsSymbol(':')
            && !view.Tokens[start - 1].IsSymbol(')') && QuotationMark.At(view, start - 1) is null)
            start--;
        while (start < verb && view.Tokens[start].Kind is TokenKind.Symbol or TokenKind.Digits)
            start++;
        return start;
    }

    /// <summary>"Chỉ thị số … của X về việc phát động …": the issuer of the citation just before, in the same sentence.</summary>
    private string? CitedIssuer(int verb)
    {
        if (CueReader.LastBefore(view, CampaignCue.About, verb, Math.Max(0, verb - LongestGap)) is not { } about)
            return null;
        var from = about.Token;
        while (from > 0 && about.Token - from < LongestSubject && !CueReader.EndsSentence(view, from - 1))
            from--;
        if (from == about.Token)
            return null;
        if (cited.LastIn(new TokenRange(from, about.Token)) is { } issuer)
            return issuer;
        return LastBody(from, about.Token);
    }

    private string? Subject(int start, int verb)
    {
        if (LastBody(start, verb) is { } body)
            return body;
        for (var at = Math.Max(start, verb - LongestGap); at < verb; at++)
        {
            if (bodies.OwnAt(at, verb) is { } own)
                return own.Name;
        }
        for (var at = verb - 1; at >= start; at--)
        {
            if (view.Tokens[at].IsSymbol(','))
            {
                start = at + 1;
                break;
            }
        }
        return verb - start is >= 2 and <= LongestRaw && view.Tokens[start].IsCapitalised && (CueReader.RoleAt(view, start) == CampaignCue.Organisation || bodies.Raw(start + 1, verb) is not null) ? bodies.Raw(start, verb) : null;
    }

    /// <summary>The last body named between the tokens, a few words from their end at most, unless it is only worked with ("phối hợp với …").</summary>
    private string? LastBody(int start, int end)
    {
        string? found = null;
        for (var at = start; at < end; at++)
        {
            if (BodyReader.ReadAt(view, at, end) is not { } body)
                continue;
            if (end - body.Range.End <= LongestGap && !HasComma(body.Range.End, end) && (found is null || at == start || CueReader.RoleAt(view, at - 1) != CampaignCue.With))
                found = bodies.FullName(body);
            at = body.Range.End - 1;
        }
        return found;
    }

    /// <summary>"1. Đề nghị Hội Nông dân tỉnh: … phát động phong trào …": the body that the item is addressed to.</summary>
    private string? ItemBody(int token)
    {
        for (var item = frame.Outline.ItemAt(token); item is { } index; item = frame.Outline.Items[index].Parent)
        {
            var heading = frame.Outline.Items[index].Heading;
            for (var at = heading.Start; at < Math.Min(heading.End, heading.Start + 8); at++)
            {
                if (at < token && BodyReader.ReadAt(view, at, heading.End) is { } body)
                    return bodies.FullName(body);
            }
        }
        return null;
    }

    private bool HasComma(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (view.Tokens[at].IsSymbol(','))
                return true;
        }
        return false;
    }
}
