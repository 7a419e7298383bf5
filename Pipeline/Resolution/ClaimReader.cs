using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>Turns a mined document into the claims that it makes, each with the bucket that it is resolved in. Pure: one document alone.</summary>
public static class ClaimReader
{
    /// <summary>Types that one body alone issues (laws, ordinances, decrees): what is cited by such a name comes in editions, told apart by their years.</summary>
    private static readonly Dictionary<DocumentTypeCode, BodyKey> OnlyIssuers = MiningGrammar.Default.DocumentTypes
        .Where(row => row.Issuer is not null).ToDictionary(row => new DocumentTypeCode(row.Code), row => BodyKeys.Of(row.Issuer!, null));

    /// <summary>The claims of a document: what it says of itself first (none without a number that a serial was filled into), then of each citation, in order.</summary>
    public static IReadOnlyList<BucketClaim> Read(string document, MinedDocument mined)
    {
        ArgumentNullException.ThrowIfNull(mined);
        var fields = mined.Fields;
        var issuedOn = fields.Date?.Value;
        var claims = new List<BucketClaim>();
        if (OfItself(document, mined) is { } own)
        {
            claims.Add(own);
            if (fields.Title is { } title && LawNames.OfLaw(own.Claim.Type, title.Value) is { } name && own.Claim is { Issuer: not null, Known: null })
                claims.Add(new BucketClaim(Buckets.OfName(own.Claim.Type, name), own.Claim with { Display = name, Title = null, IsWitness = true, IsBasis = true }));
        }
        for (var i = 0; i < mined.Citations.Length; i++)
            claims.AddRange(OfCitation(new ClaimId(document, i), WithOwnDate(mined.Citations, i), fields, CitedOn(mined.Citations, i, issuedOn)));
        return claims;
    }

    /// <summary>What the document says of itself; null without a number. Without a serial it waits among the drafts of its type, body and year.</summary>
    public static BucketClaim? OfItself(string document, MinedDocument mined)
    {
        ArgumentNullException.ThrowIfNull(mined);
        var fields = mined.Fields;
        if (fields.Number?.Value is not { } number)
            return null;
        var (type, date) = (fields.Type?.Value, fields.Date?.Value);
        var issuer = fields.Issuer is { } body ? BodyKeys.Of(body.Value.Name, body.Value.Province) : BodyKeys.OfSymbol(number);
        var claim = new Claim(new ClaimId(document, null), type, number.Text, PeriodOf(number, date), issuer, fields.Issuer?.Value.Name, date, fields.Title?.Value, date);
        if (!number.IsBlank)
            return new BucketClaim(Buckets.OfNumber(number), claim);
        var key = DocumentKey.Of(mined);
        return new BucketClaim(Buckets.OfDraft(type, issuer, date) ?? Buckets.OfLoneDraft(key), claim with { Known = key });
    }

    /// <summary>"Luật sửa đổi … Luật X ngày D", "… Luật X năm Y": day and year are the amending law's, not those of the law named within it.</summary>
    private static Citation WithOwnDate(ImmutableArray<Citation> citations, int index)
    {
        if (citations[index] is not { Number: null, Name: { } name, Within: { } outer } nested)
            return citations[index];
        var amending = citations[outer];
        return nested with
        {
            Date = nested.Date == amending.Date ? null : nested.Date,
            Name = amending.Name is { } whole && whole.EndsWith(name, StringComparison.Ordinal) && amending.Span.Contains(nested.Span) ? Buckets.WithoutYear(name) : name,
        };
    }

    /// <summary>What a document was made to carry out or to detail, as its title says, existed by then. What amends it came later, and a law's name says nothing of others.</summary>
    private static PartialDate? CitedOn(ImmutableArray<Citation> citations, int index, PartialDate? issuedOn)
    {
        if (citations[index] is not { Within: { } outer, Relation: Relation.Guides or Relation.Implements or Relation.Continues } || LawNames.Has(citations[outer].Type))
            return issuedOn;
        var container = citations[outer];
        var then = container.Date ?? (container.Number is { Style: NumberStyle.Normative } number && YearIn(number) is { } year ? new PartialDate(year) : null);
        return then is { } earlier && (issuedOn is not { } day || earlier < day) ? earlier : issuedOn;
    }

    private static IEnumerable<BucketClaim> OfCitation(ClaimId id, Citation citation, DocumentFields citing, PartialDate? citedOn)
    {
        var province = citing.Issuer?.Value.Province;
        BodyKey? issuer = citation.Type is { } type && OnlyIssuers.TryGetValue(type, out var only) ? only
            : citation.Number is { } symbol && BodyKeys.OfSymbol(symbol) is { } told ? told
            : citation.Issuer is { } name ? Then(BodyKeys.Of(name, BodyKeys.ProvinceNamed(citation.Text) ?? province), citation, citing.Date?.Value) : null;
        var basis = citation is { Relation: Relation.Basis, Within: null };
        if (citation.Number is { } number)
        {
            var law = LawNames.Of(citation, citing);
            var bare = number.Folded.All(char.IsAsciiDigit) ? Buckets.OfDraft(citation.Type, issuer, citation.Date) : null;
            yield return new BucketClaim(bare ?? Buckets.OfNumber(number), new Claim(id, citation.Type, number.Text, PeriodOf(number, citation.Date), issuer,
                citation.Issuer, citation.Date, law ?? citation.Title, citedOn, IsBasis: basis));
            if (law is not null)
            {
                yield return new BucketClaim(Buckets.OfName(citation.Type, law), new Claim(id, citation.Type, law, PeriodOf(number, citation.Date), issuer,
                    citation.Issuer, citation.Date, null, citedOn, IsWitness: true, IsBasis: basis));
            }
            yield break;
        }
        if (citation.Name is not { } title)
            yield break;
        Period? period = citation.Date is { } date ? Period.Year(date.Year) : (Buckets.YearOf(title) ?? Constitutions.InForce(citation.Type, citedOn)) is { } year ? Period.Year(year) : null;
        if (period is null && !(citation.Type is { } kind && OnlyIssuers.ContainsKey(kind)) && issuer is { IsWhole: true })
            period = Period.Once;
        yield return new BucketClaim(Buckets.OfName(citation.Type, title), new Claim(id, citation.Type, title, period, issuer,
            citation.Issuer, citation.Date, null, citedOn, IsBasis: basis));
    }

    /// <summary>A province that is not printed is the text's own: as it was when the cited document was issued; where no date is printed, also one that has gone into it.</summary>
    private static BodyKey Then(BodyKey issuer, Citation citation, PartialDate? issuedOn)
    {
        if (issuer.Province is not { Length: > 0 } province || issuedOn is not { } textDate || BodyKeys.Words(citation.Text).Contains(province, StringComparison.Ordinal))
            return issuer;
        PartialDate? date = citation.Date ?? (citation.Number is { Style: NumberStyle.Normative } number && YearIn(number) is { } year ? new PartialDate(year) : null);
        return issuer with { Province = ProvincesInTime.Then(province, textDate, date) };
    }

    /// <summary>The period that a number belongs to: the year or the term of the Quốc hội printed in it, or the year of its date; a term for Party registers.</summary>
    private static Period? PeriodOf(DocumentNumber number, PartialDate? date)
    {
        if (number.Style == NumberStyle.Normative && YearIn(number) is { } year)
            return Period.Year(year);
        if (AssemblyTerms.Of(number) is { } term)
            return term;
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
