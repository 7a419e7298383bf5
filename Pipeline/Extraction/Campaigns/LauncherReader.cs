using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Reads the bodies that launch campaigns and completes them from the document's own place (GUIDELINES, rule 11).</summary>
internal sealed class LauncherReader(DocumentView view, DocumentFrame frame)
{
    private const int LongestAgent = 24;
    private const int LongestRaw = 14;

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
            if (at == by.End || CueReader.RoleAt(view, at) is not (CampaignCue.Launch or CampaignCue.Hold or CampaignCue.Organise))
                continue;
            var verb = view.Phrases.At(PhraseCategory.CampaignCue, at)!.Value;
            if (CueReader.RoleOf(verb) != CampaignCue.Launch && CueReader.At(view, verb.End, CampaignCue.Launch) is { } launch)
                verb = launch;
            return (BodyAt(by.End, at) ?? Raw(by.End, at), verb.End);
        }
        return null;
    }

    /// <summary>The body, the unit alone ("của Thành phố") or the document's own issuer ("nhà trường") that starts at the token.</summary>
    public string? BodyAt(int token, int limit)
    {
        if (BodyReader.ReadAt(view, token, limit) is { } body)
            return FullName(body);
        if (CueReader.At(view, token, CampaignCue.Self) is not null)
            return frame.Fields.Issuer?.Value.Name;
        if (CueReader.At(view, token, CampaignCue.Branch) is { } branch && branch.End <= limit && frame.Fields.Issuer is { } issuer)
            return Joined(view.TextOf(new TokenRange(token, branch.End)), issuer.Value.Name);
        if (PlaceReader.ReadAt(view, token, limit) is not { Word.Kind: not "plural" } place)
            return null;
        var unit = place.Name is not null ? place.Unit : OwnUnit(place);
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

    /// <summary>The body's full name; as printed where the text says more than the knowledge file ("Trung ương Hội …") and abbreviates nothing.</summary>
    public string FullName(BodyMention body)
    {
        var printed = view.TextOf(body.Range);
        if (body.Need != PlaceNeed.None || printed.Length <= body.Name.Length || !printed.EndsWith(body.Name, StringComparison.Ordinal))
            return BodyReader.FullName(body, frame.Home);
        return printed;
    }

    /// <summary>The words as printed, where no body is known by them.</summary>
    public string? Raw(int start, int end) =>
        end > start && end - start <= LongestRaw && (end - start > 1 || view.Tokens[start].IsCapitalised) ? view.TextOf(new TokenRange(start, end)) : null;

    /// <summary>"Công đoàn trường" of "Trường Tiểu học A" is "Công đoàn Trường Tiểu học A".</summary>
    private static string Joined(string branch, string issuer)
    {
        var kind = issuer.AsSpan(0, Math.Max(0, issuer.IndexOf(' ', StringComparison.Ordinal)));
        var own = branch.AsSpan().EndsWith(kind, StringComparison.OrdinalIgnoreCase) ? branch.AsSpan(0, branch.Length - kind.Length).TrimEnd() : branch;
        return string.Concat(own, " ", issuer);
    }

    private string? OwnUnit(Place place) => place.Word.Kind switch
    {
        "province" => frame.Home.ProvinceUnit,
        "city" => OfKind(frame.Home.DistrictUnit, place) ?? OfKind(frame.Home.ProvinceUnit, place),
        "district" => frame.Home.DistrictUnit,
        _ => frame.Home.CommuneUnit,
    };

    private static string? OfKind(string? unit, Place place) => unit is not null && unit.StartsWith(place.Word.Name, StringComparison.OrdinalIgnoreCase) ? unit : null;
}
