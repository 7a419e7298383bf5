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
                "INSERT INTO claims (document_id, position, bucket, type, display, period_from, period_to, body, province, issuer, date, title, cited_on) "
                + "VALUES ($id, $at, $bucket, $type, $display, $from, $to, $body, $province, $issuer, $date, $title, $citedOn)",
                ("$id", document), ("$at", claim.Id.Citation ?? OfItself), ("$bucket", bucket), ("$type", claim.Type?.Value), ("$display", claim.Display),
                ("$from", claim.Period?.From), ("$to", claim.Period?.To), ("$body", claim.Issuer?.Body), ("$province", claim.Issuer?.Province),
                ("$issuer", claim.IssuerName), ("$date", claim.Date?.ToString()), ("$title", claim.Title), ("$citedOn", claim.CitedOn?.ToString())).ExecuteNonQuery();
        }
        MarkStale(document);
    }

    /// <summary>To be called before a document, and with it its claims, is deleted.</summary>
    public void Forget(long document) => MarkStale(document);

    /// <summary>Some buckets that are to be resolved anew, in order; none where all is up to date.</summary>
    public List<string> Stale(int most) =>
        store.Rows(row => row.GetString(0), "SELECT bucket FROM stale_buckets ORDER BY bucket LIMIT $most", ("$most", most));

    public void Settle(string bucket) => store.Command("DELETE FROM stale_buckets WHERE bucket = $bucket", ("$bucket", bucket)).ExecuteNonQuery();

    /// <summary>The claims of a bucket, each with the number of its document in the store.</summary>
    public List<(Claim Claim, long Document)> Of(string bucket) => store.Rows(
        row => (ReadClaim(row), row.GetInt64(0)),
        "SELECT document_id, position, location, claims.type, display, period_from, period_to, body, claims.province, claims.issuer, claims.date, claims.title, cited_on "
        + "FROM claims JOIN documents ON documents.id = document_id WHERE bucket = $bucket",
        ("$bucket", bucket));

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
        PartialDate.TryParse(row.Text(12)));
}
