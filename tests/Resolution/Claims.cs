using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Tests.Resolution;

/// <summary>Short-hand for claims in tests: issuer "body@province", "body@" of the centre, "body" with the province open.</summary>
internal static class Claims
{
    public static Claim Document(string id, string number, string? issuer, string? date, string? title = null) =>
        Make(new ClaimId(id, null), number, issuer, date, title, date);

    public static Claim Mention(string id, string number, string? issuer, string? date, string? title = null, string? citedOn = null, int index = 0) =>
        Make(new ClaimId(id, index), number, issuer, date, title, citedOn);

    /// <summary>A bucket without known misprints.</summary>
    public static BucketOutcome Resolved(IEnumerable<Claim> claims) => BucketResolver.Resolve(claims, ImmutableDictionary<string, Repair>.Empty);

    public static PartialDate? Date(string? iso)
    {
        if (iso is null)
            return null;
        var parts = iso.Split('-').Select(int.Parse).ToArray();
        return new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }

    private static Claim Make(ClaimId id, string number, string? issuer, string? date, string? title, string? citedOn)
    {
        var at = issuer?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        BodyKey? body = issuer is null ? null : at < 0 ? new BodyKey(issuer, null) : new BodyKey(issuer[..at], issuer[(at + 1)..]);
        var when = Date(date);
        return new Claim(id, new DocumentTypeCode("CT"), number, when is { } day ? Period.Year(day.Year) : null, body, issuer, when, title, Date(citedOn));
    }
}
