using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Reads stored campaigns, by name, then by the document that names them.</summary>
public sealed class CampaignQueries(StoreFile store)
{
    /// <summary>The campaigns that the filter lets through.</summary>
    public IReadOnlyList<CampaignRow> List(CampaignFilter filter) => [.. Stream(filter, null)];

    /// <summary>So many of them, behind the place where the page before ended. Reads what it shows, and what the filter leaves out before it.</summary>
    public RowPage<CampaignRow> Page(CampaignFilter filter, RowToken? after, int limit) => Stream(filter, after).Page(limit, Place);

    /// <summary>The token of a page; null for any other text.</summary>
    public static RowToken? Token(string text) => RowToken.TryParse(text, parts: 3, figuresFrom: 2);

    private static RowToken Place(CampaignRow row) => RowToken.Of(row.NameFolded, row.DocumentKey, row.Position.ToString(CultureInfo.InvariantCulture));

    /// <summary>Goes along the index of names, so that the first rows come without sorting them all; of one document it sorts its few.</summary>
    private IEnumerable<CampaignRow> Stream(CampaignFilter filter, RowToken? after)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var launcher = filter.Launcher is null ? null : Folding.Of(filter.Launcher);
        return store.Stream(
            Row,
            "SELECT documents.key, documents.number, documents.date, documents.issuer, name, name_folded, kind, launcher, period, section, page, start, length, position "
            + (filter.Document is null ? "FROM campaigns INDEXED BY campaigns_name CROSS JOIN documents ON documents.id = document_id " : "FROM campaigns JOIN documents ON documents.id = document_id AND document_id = $document ")
            + @"WHERE ($name IS NULL OR name_folded LIKE $name ESCAPE '\') AND ($kind IS NULL OR kind = $kind) "
            + "AND ($year IS NULL OR $year BETWEEN CAST(substr(period, 1, 4) AS INTEGER) AND CAST(substr(period, -4) AS INTEGER)) "
            + (after is null ? "" : "AND name_folded >= $afterName AND (name_folded, documents.key, position) > ($afterName, $afterKey, $afterPosition) ")
            + "ORDER BY name_folded, documents.key, position",
            [
                ("$name", filter.Name is null ? null : Folding.Holding(filter.Name)), ("$kind", filter.Kind), ("$year", filter.Year),
                .. Given("$document", filter.Document), .. Given("$afterName", after?.Place[0]), .. Given("$afterKey", after?.Place[1]), .. Given("$afterPosition", after?.Figure(2)),
            ])
            .Where(row => launcher is null || (row.Launcher is { } by && Folding.Of(by).Contains(launcher, StringComparison.Ordinal)));
    }

    private static (string, object?)[] Given(string name, object? value) => value is null ? [] : [(name, value)];

    private static CampaignRow Row(SqliteDataReader row) => new(
        row.GetString(0), row.Text(1), row.Text(2), row.Text(3), row.GetString(4), row.GetString(5), row.GetString(6), row.Text(7), row.Text(8),
        row.Text(9), row.GetInt32(10), row.GetInt32(11), row.GetInt32(12), row.GetInt32(13));
}
