using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Names the bodies that launch campaigns in full, completed from the document's own place and issuer (GUIDELINES, rule 11).</summary>
internal sealed class LaunchingBodies(DocumentView view, DocumentFrame frame)
{
    private const int LongestRaw = 14;
    private const int LongestUnit = 3;

    /// <summary>The country's own organisations end in its name; those of a place go on with the place.</summary>
    private const string Country = "Việt Nam";

    private string? Issuer => frame.Fields.Issuer?.Value.Name;

    /// <summary>The body, the document's own issuer ("nhà trường"), an organisation within it, or a unit alone ("Thành phố") that starts at the token.</summary>
    public LaunchingBody? At(int token, int limit) => NamedAt(token, limit) ?? SectorAt(token, limit) ?? OwnAt(token, limit) ?? UnitAt(token, limit);

    /// <summary>A body that is known by its name.</summary>
    public LaunchingBody? NamedAt(int token, int limit) =>
        BodyReader.ReadAt(view, token, limit) is { } body ? new LaunchingBody(FullName(body), body.Range.End + (IsCountry(body.Range.End) ? 2 : 0)) : null;

    /// <summary>"nhà trường", "Sở", "Công đoàn trường": the issuer of the document, if it is of that kind, or an organisation within it.</summary>
    public LaunchingBody? OwnAt(int token, int limit)
    {
        if (Issuer is not { } issuer || view.Phrases.At(PhraseCategory.CampaignCue, token) is not { } cue || cue.End > limit)
            return null;
        var name = MiningGrammar.Default.CampaignCues[cue.Row].Name;
        return CueReader.RoleOf(cue) switch
        {
            CampaignCue.Self when !IsCapitalised(cue.End) && IsOfKind(issuer, name) => new LaunchingBody(issuer, cue.End),
            CampaignCue.Branch when !IsCapitalised(cue.End) && IsOfIssuer(cue, name, issuer) => new LaunchingBody(name + " " + issuer, cue.End),
            _ => null,
        };
    }

    /// <summary>"Đoàn trường" is of a school only; "Liên đội" says nothing of that.</summary>
    private bool IsOfIssuer(PhraseHit branch, string name, string issuer) =>
        view.TextOf(new TokenRange(branch.Token, branch.End)).Length <= name.Length
        || CueReader.At(view, branch.End - 1, CampaignCue.Self) is { } last && IsOfKind(issuer, MiningGrammar.Default.CampaignCues[last.Row].Name)
        || CueReader.At(view, branch.End - 2, CampaignCue.Self) is { } kind && IsOfKind(issuer, MiningGrammar.Default.CampaignCues[kind.Row].Name);

    /// <summary>The full name; as printed where the text says more than the knowledge file ("Trung ương Hội …") and abbreviates nothing.</summary>
    public string FullName(BodyMention body)
    {
        var printed = view.TextOf(body.Range);
        if (IsNational(body.Range) && body.Need is PlaceNeed.None or PlaceNeed.Own)
            return printed.Length > body.Name.Length && printed.EndsWith(body.Name, StringComparison.Ordinal) ? printed
                : body.Name.EndsWith(Country, StringComparison.Ordinal) ? body.Name : body.Name + " " + Country;
        if (body.Need != PlaceNeed.None || printed.Length <= body.Name.Length || !printed.EndsWith(body.Name, StringComparison.Ordinal))
            return BodyReader.FullName(body, frame.Home);
        return printed;
    }

    /// <summary>The words as printed, where no body is known by them, with the document's own place ("Đoàn Thanh niên xã"); null where they are no name.</summary>
    public string? Raw(int start, int end)
    {
        if (end <= start || end - start > LongestRaw || !HasCapital(start, end))
            return null;
        for (var at = end - 1; at > start && at >= end - LongestUnit; at--)
        {
            if (PlaceReader.ReadAt(view, at, end) is { Name: null, Word.Kind: not "plural" } place && place.Range.End == end && OwnUnit(place) is { } unit)
                return string.Concat(view.TextOf(new TokenRange(start, at)), " ", unit);
        }
        return view.TextOf(new TokenRange(start, end));
    }

    /// <summary>The name ends in that of the country, or it follows.</summary>
    private bool IsNational(TokenRange range) => IsCountry(range.End) || IsCountry(range.End - 2);

    private bool IsCountry(int token) => token >= 0 && token + 2 <= view.Tokens.Count && view.TextOf(new TokenRange(token, token + 2)).Equals(Country, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Công đoàn ngành" of a Sở Y tế is "Công đoàn ngành Y tế"; a branch that is printed stays as it is.</summary>
    private LaunchingBody? SectorAt(int token, int limit)
    {
        if (CueReader.At(view, token, CampaignCue.Sector) is not { } cue || cue.End > limit || view.Phrases.At(PhraseCategory.BranchName, cue.End) is not null || Issuer is not { } issuer)
            return null;
        var start = issuer.IndexOf(' ', StringComparison.Ordinal) + 1;
        var (shortest, longest) = ("", "");
        foreach (var branch in MiningGrammar.Default.Branches)
        {
            if (string.CompareOrdinal(issuer, start, branch.Name, 0, branch.Name.Length) != 0)
                continue;
            shortest = shortest.Length == 0 || branch.Name.Length < shortest.Length ? branch.Name : shortest;
            longest = branch.Name.Length > longest.Length ? branch.Name : longest;
        }
        return shortest.Length == 0 ? null : new LaunchingBody(string.Concat(view.TextOf(new TokenRange(token, cue.End)), " ", shortest, issuer.AsSpan(start + longest.Length)), cue.End);
    }

    private LaunchingBody? UnitAt(int token, int limit)
    {
        if (PlaceReader.ReadAt(view, token, limit) is not { Word.Kind: not "plural" } place)
            return null;
        var unit = place.Name is not null ? place.Unit : OwnUnit(place);
        return unit is null ? null : new LaunchingBody(char.ToUpperInvariant(unit[0]) + unit[1..], place.Range.End);
    }

    private static bool IsOfKind(string issuer, string kind) =>
        issuer.StartsWith(kind, StringComparison.OrdinalIgnoreCase) && (issuer.Length == kind.Length || issuer[kind.Length] == ' ');

    private string? OwnUnit(Place place) => place.Word.Kind switch
    {
        "province" => frame.Home.ProvinceUnit,
        "city" => OfKind(frame.Home.DistrictUnit, place) ?? OfKind(frame.Home.ProvinceUnit, place),
        "district" => frame.Home.DistrictUnit,
        _ => frame.Home.CommuneUnit,
    };

    private static string? OfKind(string? unit, Place place) => unit is not null && unit.StartsWith(place.Word.Name, StringComparison.OrdinalIgnoreCase) ? unit : null;

    /// <summary>A proper name goes on there.</summary>
    private bool IsCapitalised(int token) => token < view.Tokens.Count && view.Tokens[token].IsCapitalised && view.Tokens[token].Case != TokenCase.Upper;

    private bool HasCapital(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (view.Tokens[at].IsCapitalised)
                return true;
        }
        return false;
    }
}
