using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Who launched a campaign: the agent of "do … phát động", the subject of "phát động", the issuer of the directive "về việc phát động", the owner in "chủ đề của …" (GUIDELINES, rule 11).</summary>
internal sealed class LauncherReader(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations)
{
    private const int LongestAgent = 24;
    private const int LongestSubject = 40;
    private const int LongestGap = 10;

    /// <summary>The document's own issuer.</summary>
    public string? Own => frame.Fields.Issuer?.Value.Name;

    /// <summary>The agent after "do", "được" at the token, and the token after its verb; null if no launching verb follows.</summary>
    public (string? Name, int Next)? AgentAt(int token)
    {
        if (CueReader.At(view, token, CampaignCue.By) is not { } by)
            return null;
        var limit = Math.Min(view.Tokens.Count, by.End + LongestAgent);
        for (var at = by.End; at < limit; at++)
        {
            if (CueReader.EndsSentence(view, at) || QuotationMark.At(view, at) is { Double: true } || CueReader.RoleAt(view, at) == CampaignCue.By)
                return null;
            if (at == by.End || CueReader.RoleAt(view, at) is not (CampaignCue.Launch or CampaignCue.Hold))
                continue;
            var verb = view.Phrases.At(PhraseCategory.CampaignCue, at)!.Value;
            if (CueReader.RoleOf(verb) == CampaignCue.Hold && CueReader.At(view, verb.End, CampaignCue.Launch) is { } launch)
                verb = launch;
            return (BodyAt(by.End, at) ?? Raw(by.End, at), verb.End);
        }
        return null;
    }

    /// <summary>The body, or the unit alone ("của Thành phố"), that starts at the token; completed.</summary>
    public string? BodyAt(int token, int limit)
    {
        if (BodyReader.ReadAt(view, token, limit) is { } body)
            return BodyReader.FullName(body, frame.Home);
        if (PlaceReader.ReadAt(view, token, limit) is not { Word.Kind: not "plural" } place)
            return null;
        var unit = place.Name is not null ? place.Unit : Unit(place);
        return unit is null ? null : char.ToUpperInvariant(unit[0]) + unit[1..];
    }

    /// <summary>The body that owns the campaign, between its head and its name: "phương châm của Huyện ủy …", "phương châm Đại hội Đảng bộ tỉnh lần thứ XI …".</summary>
    public string? OwnerIn(TokenRange gap)
    {
        for (var at = gap.Start; at < gap.End; at++)
        {
            var owner = CueReader.At(view, at, CampaignCue.Of) is { } of ? BodyAt(of.End, gap.End) : BodyReader.ReadAt(view, at, gap.End) is not null ? BodyAt(at, gap.End) : null;
            if (owner is not null)
                return owner;
        }
        return null;
    }

    /// <summary>The launcher told before the head word: subject of "phát động", or issuer of the directive about it. Stated is false where it is the document that launches.</summary>
    public (string? Name, bool Stated) Before(int head)
    {
        if (CueReader.LastBefore(view, CampaignCue.Launch, head, Math.Max(0, head - LongestGap)) is not { } verb || !Joins(verb.End, head))
            return (null, false);
        if (CitedIssuer(verb.Token) is { } issuer)
            return (issuer, true);
        if (Subject(verb.Token) is { } subject)
            return (subject, true);
        if (frame.Title.Contains(verb.Token))
            return (Own, false);
        return (ItemBody(verb.Token), true);
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

    /// <summary>"Chỉ thị số … của X về việc phát động …": the issuer of the citation just before, in the same sentence.</summary>
    private string? CitedIssuer(int verb)
    {
        if (CueReader.LastBefore(view, CampaignCue.About, verb, Math.Max(0, verb - 6)) is not { } about)
            return null;
        var from = Math.Max(0, about.Token - LongestSubject);
        for (var at = about.Token - 1; at >= from; at--)
        {
            if (CueReader.EndsSentence(view, at))
            {
                from = at + 1;
                break;
            }
        }
        if (from >= about.Token)
            return null;
        var (first, last) = (view.SpanOf(new TokenRange(from, from + 1)).Start, view.SpanOf(new TokenRange(about.Token, about.Token + 1)).Start);
        for (var i = citations.Length - 1; i >= 0; i--)
        {
            if (citations[i].Span.Start < last && citations[i].Span.Start >= first && citations[i].Issuer is { } issuer)
                return issuer;
        }
        return BodyBefore(about.Token, from) ?? null;
    }

    private string? Subject(int verb)
    {
        var start = verb;
        while (start > 0 && verb - start < LongestSubject && !CueReader.EndsSentence(view, start - 1) && !view.Tokens[start - 1].IsSymbol(':') && QuotationMark.At(view, start - 1) is null)
            start--;
        if (BodyBefore(verb, start) is { } body)
            return body;
        if (CueReader.LastBefore(view, CampaignCue.Self, verb, start) is not null)
            return Own;
        for (var at = verb - 1; at >= start; at--)
        {
            if (view.Tokens[at].IsSymbol(','))
            {
                start = at + 1;
                break;
            }
        }
        return verb - start is >= 2 and <= 14 && view.Tokens[start].IsCapitalised && CapitalsIn(start + 1, verb) ? Raw(start, verb) : null;
    }

    /// <summary>The last body named between the tokens, with no more than a few words after it.</summary>
    private string? BodyBefore(int end, int start)
    {
        string? found = null;
        for (var at = start; at < end; at++)
        {
            if (BodyReader.ReadAt(view, at, end) is not { } body)
                continue;
            if (end - body.Range.End <= LongestGap && !HasComma(body.Range.End, end))
                found ??= BodyReader.FullName(body, frame.Home);
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
                    return BodyReader.FullName(body, frame.Home);
            }
        }
        return null;
    }

    private string? Unit(Place place) => place.Word.Kind switch
    {
        "province" => frame.Home.ProvinceUnit,
        "city" => StartsWith(frame.Home.DistrictUnit, place) ?? StartsWith(frame.Home.ProvinceUnit, place),
        "district" => frame.Home.DistrictUnit,
        _ => frame.Home.CommuneUnit,
    };

    private static string? StartsWith(string? unit, Place place) => unit is not null && unit.StartsWith(place.Word.Name, StringComparison.OrdinalIgnoreCase) ? unit : null;

    private string? Raw(int start, int end) => end > start && end - start <= 14 ? view.TextOf(new TokenRange(start, end)) : null;

    private bool HasComma(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (view.Tokens[at].IsSymbol(','))
                return true;
        }
        return false;
    }

    private bool CapitalsIn(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (view.Tokens[at].IsCapitalised)
                return true;
        }
        return false;
    }
}
