using System.Globalization;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The searches that are saved in the store.</summary>
public sealed class SavedSearches(StoreFile store)
{
    /// <summary>By name.</summary>
    public IReadOnlyList<SavedSearch> All() => store.Rows(
        row => new SavedSearch(row.GetString(0), row.GetString(1), row.GetInt64(2)), "SELECT name, query, seen FROM saved_searches ORDER BY name");

    /// <summary>The number of the document that came last; 0 in an empty store.</summary>
    public long LastArrival() =>
        Convert.ToInt64(store.Command("SELECT coalesce(max(sequence), 0) FROM arrivals").ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>Keeps the query under the name, in place of what was there, as looked at when the document <paramref name="seen"/> had come.</summary>
    public void Save(string name, string query, long seen) => store.Transact(() => store.Command(
        "INSERT INTO saved_searches (name, query, seen) VALUES ($name, $query, $seen) ON CONFLICT (name) DO UPDATE SET query = excluded.query, seen = excluded.seen",
        ("$name", name), ("$query", query), ("$seen", seen)).ExecuteNonQuery());

    /// <summary>Notes that a search was looked at; not backwards, should another have looked meanwhile.</summary>
    public void MarkSeen(string name, long seen) => store.Transact(() => store.Command(
        "UPDATE saved_searches SET seen = $seen WHERE name = $name AND seen < $seen", ("$name", name), ("$seen", seen)).ExecuteNonQuery());

    /// <summary>False where there is no such search.</summary>
    public bool Forget(string name)
    {
        var gone = 0;
        store.Transact(() => gone = store.Command("DELETE FROM saved_searches WHERE name = $name", ("$name", name)).ExecuteNonQuery());
        return gone > 0;
    }
}
