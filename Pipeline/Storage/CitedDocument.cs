using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// A document as its mentions tell it: those of one number (or name) that speak of one date and issuer. Target is the key of the stored document that is meant, where one is.
/// </summary>
public sealed record CitedDocument(string? Type, string? Number, string? Name, string? Date, string? Issuer, string? Target, ImmutableArray<CitationRow> Mentions)
{
    /// <summary>
    /// Parts mentions by the documents that they mean. A mention that tells less joins the one group that it fits; where it fits several or none, it stands apart.
    /// </summary>
    public static ImmutableArray<CitedDocument> Group(IEnumerable<CitationRow> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var groups = new List<List<CitationRow>>();
        foreach (var mention in mentions.OrderByDescending(Told).ThenBy(mention => mention.Date, StringComparer.Ordinal).ThenBy(mention => mention.DocumentKey, StringComparer.Ordinal).ThenBy(mention => mention.Position))
        {
            var fitting = groups.Where(group => group.TrueForAll(other => Fits(mention, other))).ToList();
            if (fitting.Count == 1 || (fitting.Count > 1 && Told(mention) == 0 && fitting.Exists(group => Told(group[0]) == 0)))
                fitting[^1].Add(mention);
            else
                groups.Add([mention]);
        }
        return [.. groups.Select(Of).OrderBy(group => group.Date is null).ThenBy(group => group.Date, StringComparer.Ordinal).ThenBy(group => group.Issuer, StringComparer.Ordinal)];
    }

    public bool IsIssuedBy(string words) => Issuer is not null && Folding.Of(Issuer).Contains(Folding.Of(words), StringComparison.Ordinal);

    private static int Told(CitationRow mention) =>
        (mention.Target is null ? 0 : 4) + (mention.Date is { Length: 10 } ? 2 : mention.Date is null ? 0 : 1) + (mention.Issuer is null ? 0 : 1);

    private static bool Fits(CitationRow one, CitationRow other)
    {
        if (one.Target is not null && other.Target is not null)
            return one.Target == other.Target;
        if (one.Number is null && Folding.Of(one.Name ?? "") != Folding.Of(other.Name ?? ""))
            return false;
        var sameDay = one.Date is { Length: 10 } && one.Date == other.Date;
        return (one.Type is null || other.Type is null || one.Type == other.Type) && DatesFit(one.Date, other.Date) && IssuersFit(one.Issuer, other.Issuer, sameDay);
    }

    private static bool DatesFit(string? one, string? other) =>
        one is null || other is null || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>On the same day, a shorter form of a body's name is the same body.</summary>
    private static bool IssuersFit(string? one, string? other, bool sameDay)
    {
        if (one is null || other is null)
            return true;
        var (left, right) = (Folding.Of(one), Folding.Of(other));
        return left == right || (sameDay && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal)));
    }

    private static CitedDocument Of(List<CitationRow> mentions) => new(
        Most(mentions, mention => mention.Type), Most(mentions, mention => mention.Number), mentions[0].Number is null ? mentions[0].Name : null,
        mentions.Select(mention => mention.Date).MaxBy(date => date?.Length ?? 0), Most(mentions, mention => mention.Issuer), Most(mentions, mention => mention.Target),
        [.. mentions.OrderBy(mention => mention.DocumentKey, StringComparer.Ordinal).ThenBy(mention => mention.Position)]);

    private static string? Most(List<CitationRow> mentions, Func<CitationRow, string?> select) => mentions
        .Select(select).Where(value => value is not null).GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
