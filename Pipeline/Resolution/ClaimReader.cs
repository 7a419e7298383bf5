using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>Turns a mined document into the claims that it makes, each with the bucket that it is resolved in. Pure: one document alone.</summary>
public static class ClaimReader
{
    private static readonly DocumentTypeCode Law = new("L");

    /// <summary>The claims of a document: what it says of itself first (none without a number that a serial was filled into), then of each citation, in order.</summary>
    public static IReadOnlyList<BucketClaim> Read(string document, MinedDocument mined)
    {
        ArgumentNullException.ThrowIfNull(mined);
        var fields = mined.Fields;
        var province = fields.Issuer?.Value.Province;
        var issuedOn = fields.Date?.Value;
        var claims = new List<BucketClaim>();
        if (fields.Number?.Value is { IsBlank: false } own)
        {
            var issuer = fields.Issuer is { } body ? BodyKeys.Of(body.Value.Name, province) : BodyKeys.OfSymbol(own);
            claims.Add(new BucketClaim(Buckets.OfNumber(own), new Claim(new ClaimId(document, null), fields.Type?.Value, own.Text,
                PeriodOf(own, issuedOn), issuer, fields.Issuer?.Value.Name, issuedOn, fields.Title?.Value, issuedOn)));
        }
        for (var i = 0; i < mined.Citations.Length; i++)
            claims.AddRange(OfCitation(new ClaimId(document, i), mined.Citations[i], province, issuedOn));
        return claims;
    }

    private static IEnumerable<BucketClaim> OfCitation(ClaimId id, Citation citation, string? province, PartialDate? citedOn)
    {
        var issuer = citation.Issuer is { } name ? BodyKeys.Of(name, province) : citation.Number is { } symbol ? BodyKeys.OfSymbol(symbol) : null;
        if (citation.Number is { } number)
        {
            yield return new BucketClaim(Buckets.OfNumber(number), new Claim(id, citation.Type, number.Text, PeriodOf(number, citation.Date), issuer,
                citation.Issuer, citation.Date, citation.Title, citedOn));
            yield break;
        }
        if (citation.Name is not { } title)
            yield break;
        Period? period = Buckets.YearOf(title) is { } year ? Period.Year(year) : citation.Date is { } date ? Period.Year(date.Year) : null;
        if (period is null && citation.Type != Law && issuer is { IsWhole: true })
            period = Period.Once;
        yield return new BucketClaim(Buckets.OfName(citation.Type, title), new Claim(id, citation.Type, title, period, issuer,
            citation.Issuer, citation.Date, null, citedOn));
    }

    /// <summary>The period that a number belongs to: the year printed in it, or that of its date; a term for Party registers.</summary>
    private static Period? PeriodOf(DocumentNumber number, PartialDate? date)
    {
        if (number.Style == NumberStyle.Normative && YearIn(number) is { } year)
            return Period.Year(year);
        if (date is not { } day)
            return null;
        var (party, central) = BodyKeys.Register(number);
        return party ? PartyTerms.TermOf(central, day) : Period.Year(day.Year);
    }

    private static int? YearIn(DocumentNumber number)
    {
        var parts = number.Folded.Split('/');
        return parts.Length > 2 && parts[1].Length == 4 && int.TryParse(parts[1], out var year) ? year : null;
    }
}
