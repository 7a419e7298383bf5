using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The names of laws that are printed with their number: "Luật Điện lực số 61/2024/QH15".</summary>
public static class LawNames
{
    /// <summary>The name of each type that law-names.json has, as "L" → "luật".</summary>
    private static readonly Dictionary<string, string> TypeNames = MiningGrammar.Default.DocumentTypes
        .Where(type => MiningGrammar.Default.LawNames.Any(law => law.Type == type.Code)).ToDictionary(type => type.Code, type => type.Name);

    private static readonly char[] Blanks = [' ', '\n', '\r', '\t', '\u00A0'];

    /// <summary>Documents of the type are laws, codes or ordinances, which are cited by name.</summary>
    public static bool Has(DocumentTypeCode? type) => type is { } code && TypeNames.ContainsKey(code.Value);

    /// <summary>The name of a law by its own title: "TRẺ EM" → "Luật trẻ em". Null for other documents.</summary>
    public static string? OfLaw(DocumentTypeCode? type, string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (type is not { } code || !TypeNames.TryGetValue(code.Value, out var kind))
            return null;
        var name = title.Any(char.IsLower) ? title : title.ToLowerInvariant();
        return string.Concat(char.ToUpperInvariant(kind[0]).ToString(), kind.AsSpan(1), " ", string.Join(' ', name.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>
    /// The name that stands between the type and the number of a law, code or ordinance; null for other documents, and where only the number is printed.
    /// In the text of an amending law ("Luật sửa đổi, bổ sung một số điều của Luật Quốc tịch Việt Nam số 24/2008/QH12") the number is that of the law amended.
    /// </summary>
    public static string? Of(Citation citation, DocumentFields citing)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(citing);
        if (citation.Type is not { } type || citation.Number is not { } number || !TypeNames.TryGetValue(type.Value, out var kind))
            return null;
        var words = citation.Text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindLastIndex(words, word => word.StartsWith(number.Text, StringComparison.OrdinalIgnoreCase));
        while (end > 0 && (Letters.Strip(words[end - 1]) is "so" or "so:" || words[end - 1][0] == '('))
            end--;
        var name = end > 0 ? string.Join(' ', words.AsSpan(0, end)) : "";
        var start = name.IndexOf(kind, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || name.Length <= start + kind.Length + 1)
            return null;
        if (Has(citing.Type?.Value) && IsAmending(name[start..]) && citing.Title is { } title && IsAmending(title.Value) && TypeNames.Values.Max(inner => name.LastIndexOf($" {inner} ", StringComparison.OrdinalIgnoreCase)) is var amended && amended > start)
            start = amended + 1;
        return name[start..];
    }

    /// <summary>
    /// Of the claims of one number, those that give it the name of another law: most say that it amends the law that they name, or name another.
    /// Texts are careless rather the one way ("Luật Quảng cáo số 75/2025/QH15" for the law that amends it), so that half as many witnesses for the amending law suffice.
    /// </summary>
    public static HashSet<ClaimId> Misnamed(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var named = claims.Where(claim => Has(claim.Type) && claim.Title is not null).ToList();
        if (named.Count < 2)
            return [];
        var amending = named.ToLookup(claim => IsAmending(claim.Title!));
        var amends = named.Find(claim => claim.IsDocument) is { } own ? IsAmending(own.Title!) : 2 * Documents(amending[true]) >= Documents(amending[false]) && amending[true].Any();
        var left = amending[amends].GroupBy(claim => Letters.Strip(claim.Title!)).Select(group => (Title: TitleWords.Of(group.Key), Claims: group.ToList())).OrderByDescending(group => Documents(group.Claims)).ToList();
        var others = left.Where(group => OftenestOf(left, 3 * Documents(group.Claims)) is { } main && group.Title is { } title && main.Likeness(title) < 0.6).SelectMany(group => group.Claims);
        return [.. amending[!amends].Concat(others).Select(claim => claim.Id)];
    }

    private static TitleWords? OftenestOf(List<(TitleWords? Title, List<Claim> Claims)> names, int least) => Documents(names[0].Claims) >= least ? names[0].Title : null;

    private static int Documents(IEnumerable<Claim> claims) => claims.Select(claim => claim.Id.Document).Distinct().Count();

    /// <summary>"Luật sửa đổi, bổ sung một số điều của …", also without the type, as in the law's own title.</summary>
    private static bool IsAmending(string name)
    {
        var bare = Letters.Strip(name).TrimStart();
        var kind = TypeNames.Values.Select(Letters.Strip).FirstOrDefault(kind => bare.StartsWith(kind, StringComparison.Ordinal)) ?? "";
        return bare.AsSpan(kind.Length).TrimStart().StartsWith("sua doi", StringComparison.Ordinal);
    }
}
