using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Resolution;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// What can be told only from all documents together: the suffixes that keep copies apart, and which document each citation means. One transaction, done again
/// whenever documents have come or gone; the outcome does not depend on the order in which they came.
/// </summary>
public static class CorpusStep
{
    /// <summary>Brings the store up to date; does nothing where it is.</summary>
    public static void Run(StoreFile store)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.Command("SELECT value FROM meta WHERE name = 'resolution'").ExecuteScalar() as string == "current")
            return;
        store.Transact(() =>
        {
            NumberCopies(store);
            Resolve(store);
            store.Command("UPDATE meta SET value = 'current' WHERE name = 'resolution'").ExecuteNonQuery();
        });
    }

    /// <summary>Copies of one key are numbered by location; the detour over negative numbers keeps the keys distinct at every moment.</summary>
    private static void NumberCopies(StoreFile store)
    {
        store.Command(
            "UPDATE documents SET ordinal = -(SELECT count(*) FROM documents AS other WHERE other.base_key = documents.base_key AND other.location <= documents.location) "
            + "WHERE ordinal <> (SELECT count(*) FROM documents AS other WHERE other.base_key = documents.base_key AND other.location <= documents.location)").ExecuteNonQuery();
        store.Command("UPDATE documents SET ordinal = -ordinal WHERE ordinal < 0").ExecuteNonQuery();
    }

    private static void Resolve(StoreFile store)
    {
        var resolver = new CitationResolver(store.Rows(
            row => new DocumentIdentity(row.GetInt64(0), row.GetString(1), row.GetString(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6)),
            "SELECT id, key, base_key, type, number_folded, date, issuer_folded FROM documents"));
        store.Command("DELETE FROM citation_candidates").ExecuteNonQuery();
        foreach (var (id, cited) in store.Rows(
            row => (row.GetInt64(0), new CitedIdentity(row.GetInt64(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5))),
            "SELECT id, document_id, type, number_folded, date, issuer_folded FROM citations ORDER BY id"))
        {
            var found = resolver.Resolve(cited);
            store.Command("UPDATE citations SET status = $status, target_id = $target, reason = $reason WHERE id = $id",
                ("$id", id), ("$status", MinedDocumentJson.Name(found.Status)), ("$target", found.Target), ("$reason", found.Reason)).ExecuteNonQuery();
            foreach (var candidate in found.Candidates)
            {
                store.Command("INSERT INTO citation_candidates (citation_id, document_id) VALUES ($id, $document)",
                    ("$id", id), ("$document", candidate)).ExecuteNonQuery();
            }
        }
    }
}
