using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Reads the phrases that tell who launched: "do … phát động", "của …", "… phát động", "được phát động tại Chỉ thị …".</summary>
internal sealed class LauncherReader(DocumentView view, CitedIssuers cited, LaunchingBodies bodies)
{
    private const int LongestAgent = 24;
    private const int LongestDirective = 5;

    /// <summary>The agent after "do", "được" at the token; null if no launching verb follows. Of several that launch together it is the first.</summary>
    public Agent? AgentAt(int token)
    {
        if (CueReader.At(view, token, CampaignCue.By) is not { } by)
            return null;
        var body = bodies.At(by.End, Math.Min(view.Tokens.Count, by.End + LongestAgent));
        var limit = Math.Min(view.Tokens.Count, by.End + LongestAgent);
        for (var at = Math.Max(by.End, body?.End ?? 0); at < limit; at++)
        {
            if (CueReader.EndsSentence(view, at) || QuotationMark.At(view, at) is { Double: true } || CueReader.RoleAt(view, at) == CampaignCue.By || IsHead(at))
                return null;
            if (VerbAt(at, anyVerb: true) is not { } verb)
                continue;
            if (CueReader.RoleOf(verb) != CampaignCue.Launch && CueReader.At(view, verb.End, CampaignCue.Launch) is { } launch)
                verb = launch;
            if (at == by.End)
                return InDirective(verb.End);
            return new Agent(body is { } named ? named.Name : bodies.Raw(by.End, WithOthers(by.End, at)), verb.End);
        }
        return null;
    }

    /// <summary>"của X (phát động)", "theo phát động của X" at the token, where X is a body.</summary>
    public Agent? OwnerAt(int token)
    {
        if ((CueReader.At(view, token, CampaignCue.Of) ?? CueReader.At(view, token, CampaignCue.Call)) is not { } of || bodies.NamedAt(of.End, Math.Min(view.Tokens.Count, of.End + LongestAgent)) is not { } owner)
            return null;
        return new Agent(owner.Name, CueReader.At(view, owner.End, CampaignCue.Launch) is { } verb ? verb.End : owner.End);
    }

    /// <summary>"X phát động" at the token.</summary>
    public Agent? SubjectAt(int token)
    {
        if (bodies.At(token, Math.Min(view.Tokens.Count, token + LongestAgent)) is not { } body)
            return null;
        for (var at = body.End; at < Math.Min(view.Tokens.Count, body.End + LongestDirective); at++)
        {
            if (VerbAt(at, anyVerb: false) is { } verb)
                return new Agent(body.Name, verb.End);
            if (view.Tokens[at].Kind != TokenKind.Word)
                return null;
        }
        return null;
    }

    /// <summary>The words before "phát động", where no body is known by them.</summary>
    public Agent? RawSubjectAt(int token)
    {
        for (var at = token; at < Math.Min(view.Tokens.Count, token + LongestAgent) && view.Tokens[at].Kind == TokenKind.Word; at++)
        {
            if (VerbAt(at, anyVerb: false) is { } verb)
                return new Agent(bodies.Raw(token, at), verb.End);
        }
        return null;
    }

    /// <summary>"được phát động tại Chỉ thị số … của X": the issuer of the document that is cited there.</summary>
    private Agent? InDirective(int token) =>
        cited.FirstIn(new TokenRange(token, Math.Min(view.Tokens.Count, token + LongestDirective))) is { } issuer ? new Agent(issuer, token) : null;

    /// <summary>"phát động"; after "do" any verb of holding or organising counts.</summary>
    private PhraseHit? VerbAt(int token, bool anyVerb) =>
        view.Phrases.At(PhraseCategory.CampaignCue, token) is { } hit && view.Tokens[token].Case != TokenCase.Capitalised
        && (CueReader.RoleOf(hit) is var role && role == CampaignCue.Launch || anyVerb && role is CampaignCue.Hold or CampaignCue.Organise) ? hit : null;

    private bool IsHead(int token) =>
        view.Phrases.At(PhraseCategory.CampaignHead, token) is { } head && MiningGrammar.Default.CampaignHeads[head.Row].Reach > 1;

    /// <summary>The token of "phối hợp với …" between the tokens, or their end.</summary>
    private int WithOthers(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (CueReader.RoleAt(view, at) == CampaignCue.With)
                return at;
        }
        return end;
    }
}
