using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// The stored works, by the bucket that found them. A change marks the buckets that learn from it as stale: the drafts that wait for a signed copy, and the works of the same day,
/// among which misprints are looked for. What stays as it was marks nothing, so that a late document in a bucket of thousands costs little.
/// </summary>
internal sealed class WorkTable(StoreFile store)
{
    /// <summary>Documents beyond these do not attest a number better.</summary>
    private const int MostCited = 4;

    /// <summary>What the bucket was found to hold, in place of what it held before.</summary>
    public void Replace(string bucket, IReadOnlyCollection<Work> works)
    {
        var misprinted = Repairs(bucket);
        var waits = Buckets.IsOfDrafts(bucket) || Buckets.IsOfName(bucket);
        var (after, days) = (new Dictionary<string, WorkRow>(StringComparer.Ordinal), new Dictionary<string, DayRow>(StringComparer.Ordinal));
        foreach (var work in works)
        {
            PartialDate? date = work.Dates.IsEmpty ? null : work.Dates[0];
            if (!waits && work.Title is { } title && (work is { Type: { } type, Period: { } year } && LawNames.Has(type) ? Buckets.OfLawYear(type, year) : Buckets.OfDay(work.Type, work.Issuer, date)) is { } day)
                days.Add(work.Key, new DayRow(work.Key, day, work.Display, title, Math.Min(work.Cited, MostCited), !work.Documents.IsEmpty));
            if (!misprinted.ContainsKey(work.Key))
                after.Add(work.Key, new WorkRow(work.Key, work.Type?.Value, work.Display, work.IssuerName, string.Join(',', work.Dates), work.Title, waits ? null : Buckets.OfDraft(work.Type, work.Issuer, date)));
        }
        ReplaceWorks(bucket, after);
        ReplaceDays(bucket, days);
    }

    /// <summary>The works of the slot, which its drafts may be copies of and its bare numbers may mean.</summary>
    public List<SignedWork> Signed(string slot) => store.Rows(
        row => new SignedWork(row.GetString(0), row.GetString(1), [.. row.GetString(2).Split(',').Select(date => PartialDate.TryParse(date)!.Value)], row.Text(3)),
        "SELECT key, number, dates, title FROM works WHERE slot = $slot", ("$slot", slot));

    /// <summary>The works of the slot of a day, in order.</summary>
    public List<DayWork> OfDay(string slot) => store.Rows(
        row => new DayWork(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetBoolean(5)),
        "SELECT key, bucket, number, title, cited, stored FROM day_works WHERE slot = $slot ORDER BY key, bucket", ("$slot", slot));

    /// <summary>The works of the bucket that are misprints of another's, by their keys.</summary>
    public Dictionary<string, Repair> Repairs(string bucket) => store.Rows(
        row => (Key: row.GetString(0), Repair: new Repair(row.GetString(1), row.GetString(2))),
        "SELECT key, target, target_number FROM day_works WHERE bucket = $bucket AND target IS NOT NULL", ("$bucket", bucket)).ToDictionary(pair => pair.Key, pair => pair.Repair);

    /// <summary>Keeps what the works of a day were found to stand for; the buckets of those for which that is new are resolved anew.</summary>
    public void Repair(string slot, IReadOnlyDictionary<string, Repair> found)
    {
        foreach (var (key, bucket, target, number) in store.Rows(row => (row.GetString(0), row.GetString(1), row.Text(2), row.Text(3)), "SELECT key, bucket, target, target_number FROM day_works WHERE slot = $slot", ("$slot", slot)))
        {
            var repair = found.GetValueOrDefault(key);
            if ((target, number) == (repair?.Key, repair?.Number))
                continue;
            store.Command("UPDATE day_works SET target = $target, target_number = $number WHERE key = $key AND bucket = $bucket",
                ("$target", repair?.Key), ("$number", repair?.Number), ("$key", key), ("$bucket", bucket)).ExecuteNonQuery();
            store.Command("INSERT OR IGNORE INTO stale_buckets (bucket) VALUES ($bucket)", ("$bucket", bucket)).ExecuteNonQuery();
        }
    }

    /// <summary>The document is the work by the number that it prints on itself.</summary>
    public bool IsOf(long document, string work) => store.Command(
        "SELECT 1 FROM documents JOIN claims ON claims.document_id = documents.id AND claims.position = -1 WHERE documents.id = $id AND work = $work AND substr(bucket, 1, 2) = 'n:'",
        ("$id", document), ("$work", work)).ExecuteScalar() is not null;

    private void ReplaceWorks(string bucket, Dictionary<string, WorkRow> after)
    {
        var before = store.Rows(
            row => new WorkRow(row.GetString(0), row.Text(1), row.GetString(2), row.Text(3), row.GetString(4), row.Text(5), row.Text(6)),
            "SELECT key, type, number, issuer, dates, title, slot FROM works WHERE bucket = $bucket", ("$bucket", bucket)).ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var old in before.Values.Where(row => after.GetValueOrDefault(row.Key) != row))
        {
            store.Command("DELETE FROM works WHERE key = $key AND bucket = $bucket", ("$key", old.Key), ("$bucket", bucket)).ExecuteNonQuery();
            MarkWaiting(old.Slot);
        }
        foreach (var work in after.Values.Where(row => before.GetValueOrDefault(row.Key) != row))
        {
            store.Command(
                "INSERT INTO works (key, bucket, type, number, issuer, level, dates, title, slot) VALUES ($key, $bucket, $type, $number, $issuer, $level, $dates, $title, $slot)",
                ("$key", work.Key), ("$bucket", bucket), ("$type", work.Type), ("$number", work.Number), ("$issuer", work.Issuer),
                ("$level", work.Issuer is { } name && BodyReader.LevelOfName(name) is { } level ? MinedDocumentJson.Name(level) : null),
                ("$dates", work.Dates), ("$title", work.Title), ("$slot", work.Slot)).ExecuteNonQuery();
            MarkWaiting(work.Slot);
        }
    }

    /// <summary>What a work was found to stand for stays with it until its day is looked at anew.</summary>
    private void ReplaceDays(string bucket, Dictionary<string, DayRow> after)
    {
        var before = store.Rows(
            row => new DayRow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetBoolean(5)),
            "SELECT key, slot, number, title, cited, stored FROM day_works WHERE bucket = $bucket", ("$bucket", bucket)).ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var old in before.Values.Where(row => !after.ContainsKey(row.Key)))
            store.Command("DELETE FROM day_works WHERE key = $key AND bucket = $bucket", ("$key", old.Key), ("$bucket", bucket)).ExecuteNonQuery();
        foreach (var work in after.Values.Where(row => before.GetValueOrDefault(row.Key) != row))
        {
            store.Command(
                "INSERT INTO day_works (key, bucket, slot, number, title, cited, stored) VALUES ($key, $bucket, $slot, $number, $title, $cited, $stored) "
                + "ON CONFLICT (key, bucket) DO UPDATE SET slot = excluded.slot, number = excluded.number, title = excluded.title, cited = excluded.cited, stored = excluded.stored",
                ("$key", work.Key), ("$bucket", bucket), ("$slot", work.Slot), ("$number", work.Number), ("$title", work.Title), ("$cited", work.Cited), ("$stored", work.Stored)).ExecuteNonQuery();
        }
        foreach (var slot in before.Values.Except(after.Values).Concat(after.Values.Except(before.Values)).Select(row => row.Slot).Distinct())
        {
            store.Command("INSERT OR IGNORE INTO stale_buckets (bucket) SELECT $slot WHERE EXISTS (SELECT 1 FROM day_works WHERE slot = $slot AND (bucket <> $bucket OR target IS NOT NULL))",
                ("$slot", slot), ("$bucket", bucket)).ExecuteNonQuery();
        }
    }

    private void MarkWaiting(string? slot)
    {
        if (slot is not null)
            store.Command("INSERT OR IGNORE INTO stale_buckets (bucket) SELECT $slot WHERE EXISTS (SELECT 1 FROM claims WHERE claims.bucket = $slot)", ("$slot", slot)).ExecuteNonQuery();
    }

    private sealed record WorkRow(string Key, string? Type, string Number, string? Issuer, string Dates, string? Title, string? Slot);

    private sealed record DayRow(string Key, string Slot, string Number, string Title, int Cited, bool Stored);
}
