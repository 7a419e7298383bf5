namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Reads stored campaigns.</summary>
public sealed class CampaignQueries(StoreFile store)
{
    /// <summary>The campaigns that the filter lets through, by name.</summary>
    public IReadOnlyList<CampaignRow> List(CampaignFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var launcher = filter.Launcher is null ? null : Folding.Of(filter.Launcher);
        return [.. store.Rows(
            row => new CampaignRow(row.GetString(0), row.Text(1), row.Text(2), row.Text(3), row.GetString(4), row.GetString(5), row.GetString(6), row.Text(7), row.Text(8),
                row.Text(9), row.GetInt32(10), row.GetInt32(11), row.GetInt32(12)),
            "SELECT documents.key, documents.number, documents.date, documents.issuer, name, name_folded, kind, launcher, period, section, page, start, length "
            + "FROM campaigns JOIN documents ON documents.id = document_id "
            + @"WHERE ($name IS NULL OR name_folded LIKE $name ESCAPE '\') AND ($kind IS NULL OR kind = $kind) AND ($document IS NULL OR document_id = $document) "
            + "AND ($year IS NULL OR $year BETWEEN CAST(substr(period, 1, 4) AS INTEGER) AND CAST(substr(period, -4) AS INTEGER)) "
            + "ORDER BY name_folded, documents.key, position",
            ("$name", filter.Name is null ? null : Folding.Holding(filter.Name)), ("$kind", filter.Kind), ("$document", filter.Document), ("$year", filter.Year))
            .Where(row => launcher is null || (row.Launcher is { } by && Folding.Of(by).Contains(launcher, StringComparison.Ordinal)))];
    }
}
