using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// Places the mentions of a few new documents in a bucket of thousands without reading it: each by a twin, a mention in an older document that prints the same and is settled.
/// Only where it can be told that resolving the bucket in full (<see cref="BucketResolver"/>) would say the same of the new mention and change nothing else; else the bucket is left to that.
/// The cost is that of a few questions to an index for each new mention.
/// </summary>
internal sealed class LateClaims(StoreFile store)
{
    /// <summary>After more new documents than these, reading a bucket once is as cheap as asking for each.</summary>
    private const int MostDocuments = 64;

    /// <summary>So much of the documents that cite a work counts when misprints are looked for (WorkTable); beyond, one more changes nothing.</summary>
    private const int WellCited = WorkTable.MostCited;

    private const string Alike = "FROM claims JOIN citations ON citations.document_id = claims.document_id AND citations.position = claims.position "
        + "WHERE claims.bucket = $bucket AND claims.body IS $body AND claims.date IS $date AND claims.province IS $province AND claims.period_from IS $from AND claims.period_to IS $to "
        + "AND claims.title IS $title AND claims.display = $display AND claims.witness = 0 AND claims.document_id NOT IN (SELECT document_id FROM new_documents) ";

    private readonly ClaimTable claims = new(store);

    /// <summary>Places all new claims of the bucket; false where not all can be, and then none is.</summary>
    public bool Place(string bucket)
    {
        if (!Buckets.IsOfNumber(bucket) || !claims.HasOnlyFewNew(bucket, MostDocuments) || HasMisprints(bucket))
            return false;
        var placed = new List<(StoredClaim Claim, Outcome Outcome)>();
        var fresh = claims.NewOf(bucket);
        foreach (var claim in fresh)
        {
            if (!SpeaksOfItsOwn(claim.Claim) || fresh.Count(other => other.Document == claim.Document) > 1 || OutcomeOf(bucket, claim.Claim) is not { } outcome)
                return false;
            placed.Add((claim, outcome));
        }
        foreach (var (claim, outcome) in placed)
            claims.Conclude(claim.Document, claim.Claim.Id.Citation!.Value, outcome.Status, outcome.Work, outcome.Candidates, outcome.Reason);
        return true;
    }

    /// <summary>A mention that bears no witness: what is found of it changes nothing in other buckets, nor do the names that laws are given (<see cref="LawNames.Misnamed"/>).</summary>
    private static bool SpeaksOfItsOwn(Claim claim) => !claim.IsDocument && !claim.IsWitness && !(LawNames.Has(claim.Type) && claim.Title is not null);

    private Outcome? OutcomeOf(string bucket, Claim claim) => claim switch
    {
        { Issuer.IsWhole: true, Period: not null } => claim.Date?.Day is null ? null : InFull(bucket, claim),
        { Date.Day: null } => InPart(bucket, claim),
        _ => null,
    };

    /// <summary>
    /// A mention with issuer and day is one more of its work. The work stays as it is when it has this day alone and is named as the mention names it; that its key is the plain one shows that no other
    /// has it too. An earlier twin (in the order of documents) goes to the work first, so that the mention finds a work that has its day and words.
    /// </summary>
    private Outcome? InFull(string bucket, Claim claim)
    {
        var key = WorkKey.Of(claim.Type, claim.Display, claim.Issuer, claim.Period);
        var same = store.Command(
            "SELECT 1 FROM works WHERE key = $key AND bucket = $bucket AND dates = $date AND type IS $type AND number = $number AND issuer IS $issuer "
            + "AND NOT EXISTS (SELECT 1 FROM day_works WHERE day_works.key = works.key AND day_works.bucket = works.bucket AND cited < $cited)",
            ("$key", key), ("$bucket", bucket), ("$date", claim.Date!.Value.ToString()), ("$type", claim.Type?.Value), ("$number", claim.Display), ("$issuer", claim.IssuerName), ("$cited", WellCited));
        if (same.ExecuteScalar() is null)
            return null;
        return Twin(bucket, claim, "AND citations.status = 'resolved' AND citations.work = $work AND (SELECT location FROM documents WHERE id = claims.document_id) < $document",
            ("$work", key), ("$document", claim.Id.Document));
    }

    /// <summary>
    /// A mention without day, and without issuer or period, makes no work; what it can mean are the works that its words fit and that are not younger than the text it stands in.
    /// These only become more with the day of the text, so that it means what both an earlier and a later twin mean. The earlier is of the same half of the year (WorkDraft.MayBeYoungerThan).
    /// </summary>
    private Outcome? InPart(string bucket, Claim claim)
    {
        const string Lone = "AND (SELECT count(*) FROM claims AS other WHERE other.document_id = claims.document_id AND other.bucket = claims.bucket) = 1 ";
        if (Twin(bucket, claim, Lone + "AND claims.cited_on IS $on", ("$on", claim.CitedOn?.ToString())) is { } same)
            return same;
        if (claim.CitedOn is not { Day: not null, Month: { } month } day)
            return null;
        var half = new PartialDate(day.Year, month < 7 ? 1 : 7).ToString();
        var before = Twin(bucket, claim, Lone + "AND length(claims.cited_on) = 10 AND claims.cited_on BETWEEN $half AND $on", ("$half", half), ("$on", day.ToString()));
        return before is not null && before == Twin(bucket, claim, Lone + "AND length(claims.cited_on) = 10 AND claims.cited_on > $on", ("$on", day.ToString())) ? before : null;
    }

    private Outcome? Twin(string bucket, Claim claim, string also, params ReadOnlySpan<(string Name, object? Value)> values) => store.Rows(
        row => new Outcome(row.GetString(0), row.Text(1), row.Text(2), row.Text(3)),
        $"SELECT citations.status, citations.work, citations.candidates, citations.reason {Alike}{also} LIMIT 1",
        [("$bucket", bucket), ("$body", claim.Issuer?.Body), ("$province", claim.Issuer?.Province), ("$date", claim.Date?.ToString()), ("$from", claim.Period?.From), ("$to", claim.Period?.To),
            ("$title", claim.Title), ("$display", claim.Display), .. values]).FirstOrDefault();

    private bool HasMisprints(string bucket) => store.Command("SELECT 1 FROM day_works WHERE bucket = $bucket AND target IS NOT NULL LIMIT 1", ("$bucket", bucket)).ExecuteScalar() is not null;

    private sealed record Outcome(string Status, string? Work, string? Candidates, string? Reason);
}
