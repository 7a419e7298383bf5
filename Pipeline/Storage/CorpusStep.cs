using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// What can be told only from all documents together: the suffixes that keep copies apart, and which document each citation means.
/// Only the buckets that new, changed or removed documents touch are resolved anew, some at a time, each lot in one transaction;
/// the outcome does not depend on the order in which documents came.
/// </summary>
public static class CorpusStep
{
    private const int Lot = 500;

    /// <summary>Brings the store up to date; does nothing where it is. Returns the number of buckets resolved.</summary>
    public static int Run(StoreFile store)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.Transact(() => NumberCopies(store));
        var (claims, works) = (new ClaimTable(store), new WorkTable(store));
        var resolved = 0;
        while (claims.Stale(Lot) is { Count: > 0 } buckets)
        {
            store.Transact(() =>
            {
                foreach (var bucket in buckets)
                {
                    Resolve(store, claims, works, bucket);
                    claims.Settle(bucket);
                }
            });
            resolved += buckets.Count;
        }
        return resolved;
    }

    /// <summary>Copies of one key are numbered by location; the detour over negative numbers keeps the keys distinct at every moment.</summary>
    private static void NumberCopies(StoreFile store)
    {
        store.Command(
            "UPDATE documents SET ordinal = -(SELECT count(*) FROM documents AS other WHERE other.base_key = documents.base_key AND other.location <= documents.location) "
            + "WHERE base_key IN (SELECT base_key FROM stale_keys)").ExecuteNonQuery();
        store.Command("UPDATE documents SET ordinal = -ordinal WHERE base_key IN (SELECT base_key FROM stale_keys)").ExecuteNonQuery();
        store.Command("DELETE FROM stale_keys").ExecuteNonQuery();
    }

    private static void Resolve(StoreFile store, ClaimTable table, WorkTable works, string bucket)
    {
        if (Buckets.IsOfDay(bucket))
        {
            works.Repair(bucket, Misprints.Find(Buckets.TypeOfDay(bucket), works.OfDay(bucket)));
            return;
        }
        var claims = table.Of(bucket);
        var repairs = works.Repairs(bucket);
        var repaired = repairs.Values.Select(repair => repair.Key).ToHashSet(StringComparer.Ordinal);
        var outcome = Buckets.IsOfDrafts(bucket)
            ? DraftsAndBareNumbers([.. claims.Select(pair => pair.Claim)], works.Signed(bucket))
            : BucketResolver.Resolve(claims.Select(pair => pair.Claim), repairs);
        works.Replace(bucket, outcome.Works);
        var stored = claims.ToDictionary(claim => claim.Claim.Id);
        var own = outcome.Assignments.Where(found => found.Claim.Citation is null).ToDictionary(found => found.Claim.Document, found => found.Work);
        foreach (var found in outcome.Assignments)
        {
            var before = stored[found.Claim];
            if (!before.Claim.IsWitness)
                Write(store, before, found, isSelf: found.Work is { } work && (own.GetValueOrDefault(found.Claim.Document) == work || repaired.Contains(work) && works.IsOf(before.Document, work)));
        }
        var misnamed = LawNames.Misnamed(claims.Select(pair => pair.Claim).Where(claim => !claim.IsWitness));
        table.TellWitnesses(bucket, outcome.Assignments
            .ToDictionary(found => (stored[found.Claim].Document, found.Claim.Citation), found => misnamed.Contains(found.Claim) ? null : found.Work));
    }

    private static BucketOutcome DraftsAndBareNumbers(List<Claim> claims, List<SignedWork> signed)
    {
        var drafts = DraftMatcher.Match(claims.Where(claim => claim.IsDocument), signed);
        var numbers = BareNumbers.Match(claims.Where(claim => !claim.IsDocument), signed);
        return new BucketOutcome([.. drafts.Works, .. numbers.Works], [.. drafts.Assignments, .. numbers.Assignments]);
    }

    /// <summary>Writes what has changed: a late document in a bucket of thousands changes little.</summary>
    private static void Write(StoreFile store, StoredClaim before, Assignment found, bool isSelf)
    {
        if (found.Claim.Citation is not { } position)
        {
            if (before.Work != found.Work)
                store.Command("UPDATE documents SET work = $work WHERE id = $id", ("$id", before.Document), ("$work", found.Work)).ExecuteNonQuery();
            return;
        }
        var status = MinedDocumentJson.Name(isSelf ? ResolutionStatus.Self : found.Status);
        var candidates = found.Candidates.IsEmpty ? null : string.Join('\n', found.Candidates);
        if ((before.Status, before.Work, before.Candidates, before.Reason) == (status, found.Work, candidates, found.Reason))
            return;
        store.Command(
            "UPDATE citations SET status = $status, work = $work, candidates = $candidates, reason = $reason WHERE document_id = $id AND position = $at",
            ("$id", before.Document), ("$at", position), ("$status", status), ("$work", found.Work), ("$candidates", candidates), ("$reason", found.Reason)).ExecuteNonQuery();
    }
}
