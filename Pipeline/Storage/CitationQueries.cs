using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Reads stored citations.</summary>
public sealed class CitationQueries(StoreFile store)
{
    private const string Select =
        "SELECT citations.id, citations.document_id, documents.key, citations.position, citations.type, citations.number, name, provision, citations.date, citations.issuer, citations.title, "
        + "relation, is_parent, within, text, section, page, start, length, status, "
        + "coalesce((SELECT min(target.key) FROM documents AS target WHERE target.work = citations.work), citations.work), reason, citations.candidates "
        + "FROM citations JOIN documents ON documents.id = citations.document_id ";

    /// <summary>The citations that a document makes, in the order of its text.</summary>
    public IReadOnlyList<CitationRow> Of(long document) =>
        store.Rows(Row, Select + "WHERE document_id = $id ORDER BY position", ("$id", document));

    /// <summary>The citations, of whatever document, that were found to mean this work.</summary>
    public IReadOnlyList<CitationRow> Meaning(string work) => store.Rows(
        Row, Select + "WHERE citations.work = $work AND citations.status = 'resolved' ORDER BY documents.key, position", ("$work", work));

    /// <summary>The citations of a bucket (Resolution/Buckets) of which it is not known which document they mean.</summary>
    public IReadOnlyList<CitationRow> OpenIn(string bucket) => store.Rows(
        Row,
        Select + "JOIN claims ON claims.document_id = citations.document_id AND claims.position = citations.position "
            + "WHERE bucket = $bucket AND witness = 0 AND citations.status IN ('ambiguous', 'unresolved') ORDER BY documents.key, citations.position",
        ("$bucket", bucket));

    /// <summary>The citations in other documents that mean this one.</summary>
    public IReadOnlyList<CitationRow> To(long document) => store.Rows(
        Row,
        Select + "WHERE citations.work = (SELECT work FROM documents AS meant WHERE meant.id = $id) AND document_id <> $id AND citations.status = 'resolved' ORDER BY documents.key, position",
        ("$id", document));

    private static CitationRow Row(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt32(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8), row.Text(9), row.Text(10),
        row.GetString(11), row.GetInt64(12) != 0, row.Integer(13), row.GetString(14), row.Text(15), row.GetInt32(16), row.GetInt32(17), row.GetInt32(18),
        row.GetString(19), row.Text(20), row.Text(21), [.. row.Text(22)?.Split('\n') ?? []]);
}
