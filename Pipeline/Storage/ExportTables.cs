using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The store as flat tables for dashboards. Keys join them; columns are named as in the JSON of a mined document. A column named is… holds truth values.</summary>
public sealed class ExportTables(StoreFile store)
{
    /// <summary>How many documents, citations and so on there are, by type, year and the like: (group, value, count).</summary>
    public ExportTable Summary() => Table(
        "summary",
        "\"group\", value, count",
        "(SELECT 'total' AS \"group\", 'documents' AS value, count(*) AS count FROM documents "
        + "UNION ALL SELECT 'total', 'citations', count(*) FROM citations UNION ALL SELECT 'total', 'parents', count(*) FROM citations WHERE is_parent = 1 "
        + "UNION ALL SELECT 'total', 'campaigns', count(*) FROM campaigns UNION ALL SELECT 'total', 'targets', count(*) FROM targets "
        + "UNION ALL SELECT 'total', 'problems', count(*) FROM problems UNION ALL SELECT 'total', 'failures', count(*) FROM failures "
        + "UNION ALL SELECT 'documents.type', type, count(*) FROM documents GROUP BY type UNION ALL SELECT 'documents.year', substr(date, 1, 4), count(*) FROM documents GROUP BY substr(date, 1, 4) "
        + "UNION ALL SELECT 'documents.province', province, count(*) FROM documents GROUP BY province "
        + "UNION ALL SELECT 'documents.issuerLevel', issuer_level, count(*) FROM documents GROUP BY issuer_level "
        + "UNION ALL SELECT 'citations.relation', relation, count(*) FROM citations GROUP BY relation UNION ALL SELECT 'citations.resolution', status, count(*) FROM citations GROUP BY status "
        + "UNION ALL SELECT 'campaigns.kind', kind, count(*) FROM campaigns GROUP BY kind UNION ALL SELECT 'targets.unit', unit, count(*) FROM targets GROUP BY unit "
        + "UNION ALL SELECT 'problems.code', code, count(*) FROM problems GROUP BY code)",
        "\"group\" <> 'total', \"group\", count DESC, value");

    public ExportTable Documents() => Table(
        "documents",
        "key, path, type, number, date, place, issuer, issuer_level AS issuerLevel, province, signer, title, sha256, media_type AS mediaType, bytes, pages, "
        + "(SELECT count(*) FROM citations WHERE document_id = documents.id) AS citations, "
        + "(SELECT count(*) FROM citations WHERE document_id = documents.id AND is_parent = 1) AS parents, "
        + "(SELECT count(*) FROM citations WHERE citations.work = documents.work AND document_id <> documents.id) AS citedBy, "
        + "(SELECT count(*) FROM campaigns WHERE document_id = documents.id) AS campaigns, "
        + "(SELECT count(*) FROM targets WHERE document_id = documents.id) AS targets",
        "documents",
        "key");

    public ExportTable Citations() => Table(
        "citations",
        "documents.key AS document, position, citations.type, citations.number, name, provision, citations.date, citations.issuer, citations.title, relation, "
        + "is_parent AS isParent, within, text, section, page, start, length, rule, confidence, "
        + "status, " + GraphRows.NodeOfCitation + " AS target, reason",
        "citations JOIN documents ON documents.id = document_id",
        "documents.key, position");

    public ExportTable Campaigns() => Table(
        "campaigns",
        "documents.key AS document, position, name, kind, launcher, period, section, page, start, length, rule, confidence",
        "campaigns JOIN documents ON documents.id = document_id",
        "documents.key, position");

    public ExportTable Targets() => Table(
        "targets",
        "documents.key AS document, position, indicator, value, value_to AS valueTo, unit, comparator, numerator, denominator, year, text, section, page, start, length, rule, confidence",
        "targets JOIN documents ON documents.id = document_id",
        "documents.key, position");

    public ImmutableArray<ExportTable> All() => [Summary(), Documents(), Citations(), Campaigns(), Targets()];

    private ExportTable Table(string name, string columns, string source, string order)
    {
        var sql = $"SELECT {columns} FROM {source} ORDER BY {order}";
        return new ExportTable(name, Columns(sql), Rows(sql));
    }

    private ImmutableArray<string> Columns(string sql)
    {
        using var command = store.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private IEnumerable<ImmutableArray<object?>> Rows(string sql)
    {
        using var command = store.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(column =>
                reader.IsDBNull(column) ? null
                : IsTruth(reader.GetName(column)) ? reader.GetInt64(column) != 0
                : reader.GetValue(column))];
        }
    }

    private static bool IsTruth(string column) => column.StartsWith("is", StringComparison.Ordinal) && char.IsAsciiLetterUpper(column.ElementAtOrDefault(2));
}
