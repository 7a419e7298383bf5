using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Resolution;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The stored claims, by bucket. Whoever changes a bucket's claims marks it stale in the same transaction, so that nothing is left unresolved however a run ends.</summary>
internal sealed class ClaimTable(StoreFile store)
{
    private const int OfItself = -1;

    /// <summary>Adds the claims of a document.</summary>
    public void Write(long document, string location, MinedDocument mined)
    {
        foreach (var (bucket, claim) in ClaimReader.Read(location, mined))
        {
            store.Command(
                "INSERT INTO claims (document_id, position, bucket, type, display, period_from, period_to, body, province, issuer, date, title, cited_on, known, witness, basis) "
                + "VALUES ($id, $at, $bucket, $type, $display, $from, $to, $body, $province, $issuer, $date, $title, $citedOn, $known, $witness, $basis)",
                ("$id", document), ("$at", claim.Id.Citation ?? OfItself), ("$bucket", bucket), ("$type", claim.Type?.Value), ("$display", claim.Display),
                ("$from", claim.Period?.From), ("$to", claim.Period?.To), ("$body", claim.Issuer?.Body), ("$province", claim.Issuer?.Province),
                ("$issuer", claim.IssuerName), ("$date", claim.Date?.ToString()), ("$title", claim.Title), ("$citedOn", claim.CitedOn?.ToString()),
                ("$known", claim.Known), ("$witness", claim.IsWitness), ("$basis", claim.IsBasis)).ExecuteNonQuery();
        }
        MarkStale(document);
    }

    /// <summary>To be called before a document, and with it its claims, is deleted.</summary>
    public void Forget(long document) => MarkStale(document);

    /// <summary>Some buckets that are to be resolved anew, in order; none where all is up to date.</summary>
    public List<string> Stale(int most) =>
        store.Rows(row => row.GetString(0), "SELECT bucket FROM stale_buckets ORDER BY bucket LIMIT $most", ("$most", most));

    public void Settle(string bucket) => store.Command("DELETE FROM stale_buckets WHERE bucket = $bucket", ("$bucket", bucket)).ExecuteNonQuery();

    /// <summary>The claims of a bucket, each with the number of its document in the store, and with what was found out about it before.</summary>
    public List<StoredClaim> Of(string bucket) => store.Rows(
        row => new StoredClaim(ReadClaim(row), row.GetInt64(0), row.Text(16), row.Text(17), row.Text(18), row.Text(19)),
        "SELECT claims.document_id, claims.position, location, claims.type, display, period_from, period_to, body, claims.province, claims.issuer, claims.date, claims.title, cited_on, known, witness, basis, "
        + "coalesce(citations.status, 'resolved'), CASE WHEN citations.id IS NULL THEN documents.work ELSE citations.work END, candidates, reason "
        + "FROM claims JOIN documents ON documents.id = claims.document_id LEFT JOIN citations ON citations.document_id = claims.document_id AND citations.position = claims.position "
        + "WHERE bucket = $bucket",
        ("$bucket", bucket));

    /// <summary>Tells the witnesses in other buckets what was found out here; buckets that learn something new are resolved anew.</summary>
    public void TellWitnesses(string bucket, IReadOnlyDictionary<(long Document, int? Citation), string?> found)
    {
        string? Found(long document, int position) => found[(document, position == OfItself ? null : position)];

        var witnesses = store.Rows(
            row => (Document: row.GetInt64(0), Position: row.GetInt32(1), Bucket: row.GetString(2), Known: row.Text(3)),
            "SELECT told.document_id, told.position, told.bucket, told.known FROM claims AS here JOIN claims AS told ON told.document_id = here.document_id AND told.position = here.position "
            + "WHERE here.bucket = $bucket AND here.witness = 0 AND told.witness = 1", ("$bucket", bucket));
        foreach (var witness in witnesses.Where(witness => Found(witness.Document, witness.Position) != witness.Known))
        {
            store.Command(
                "UPDATE claims SET known = $known WHERE document_id = $id AND position = $at AND bucket = $bucket",
                ("$id", witness.Document), ("$at", witness.Position), ("$bucket", witness.Bucket), ("$known", Found(witness.Document, witness.Position))).ExecuteNonQuery();
            store.Command("INSERT OR IGNORE INTO stale_buckets (bucket) VALUES ($bucket)", ("$bucket", witness.Bucket)).ExecuteNonQuery();
        }
    }

    private void MarkStale(long document) => store.Command(
        "INSERT OR IGNORE INTO stale_buckets (bucket) SELECT DISTINCT bucket FROM claims WHERE document_id = $id", ("$id", document)).ExecuteNonQuery();

    private static Claim ReadClaim(SqliteDataReader row) => new(
        new ClaimId(row.GetString(2), row.GetInt32(1) == OfItself ? null : row.GetInt32(1)),
        row.Text(3) is { } type ? new DocumentTypeCode(type) : null,
        row.GetString(4),
        row.Integer(5) is { } from && row.Integer(6) is { } to ? new Period(from, to) : null,
        row.Text(7) is { } body ? new BodyKey(body, row.Text(8)) : null,
        row.Text(9),
        PartialDate.TryParse(row.Text(10)),
        row.Text(11),
        PartialDate.TryParse(row.Text(12)),
        row.Text(13),
        row.GetBoolean(14),
        row.GetBoolean(15));
}
