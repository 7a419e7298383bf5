using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Reads stored citations.</summary>
public sealed class CitationQueries(StoreFile store)
{
    /// <summary>Of other documents, and meaning this one.</summary>
    private const string Others = "citations.work = (SELECT work FROM documents AS meant WHERE meant.id = $key) AND document_id <> $key AND citations.status = 'resolved'";

    private const string Select =
        "SELECT citations.id, citations.document_id, documents.key, citations.position, citations.type, citations.number, name, provision, citations.date, citations.issuer, citations.title, "
        + "relation, is_parent, within, text, section, page, start, length, status, "
        + GraphRows.NodeOfCitation + ", reason, citations.candidates "
        + "FROM citations JOIN documents ON documents.id = citations.document_id ";

    /// <summary>The citations that a document makes, in the order of its text.</summary>
    public IReadOnlyList<CitationRow> Of(long document) =>
        store.Rows(Row, Select + "WHERE document_id = $id ORDER BY position", ("$id", document));

    /// <summary>The citations, of whatever document, that were found to mean this work: so many, behind the place where the page before ended.</summary>
    public RowPage<CitationRow> Meaning(string work, MentionPage page) => Page(page, "citations.work = $key AND citations.status = 'resolved'", work);

    /// <summary>How many citations were found to mean this work.</summary>
    public int CountMeaning(string work) => Count("citations.work = $key AND citations.status = 'resolved'", work);

    /// <summary>The citations of a bucket (Resolution/Buckets) of which it is not known which document they mean; the first so many.</summary>
    public IReadOnlyList<CitationRow> OpenIn(string bucket, int most = int.MaxValue) => store.Rows(
        Row,
        Select + "JOIN claims ON claims.document_id = citations.document_id AND claims.position = citations.position "
            + "WHERE bucket = $bucket AND witness = 0 AND citations.status IN ('ambiguous', 'unresolved') ORDER BY documents.key, citations.position LIMIT $most",
        ("$bucket", bucket), ("$most", most));

    /// <summary>The citations in other documents that mean this one.</summary>
    public RowPage<CitationRow> To(long document, MentionPage page) => Page(page, Others, document);

    public int CountTo(long document) => Count(Others, document);

    /// <summary>The token of a page; null for any other text.</summary>
    public static RowToken? Token(string text) => RowToken.TryParse(text, parts: 2, figuresFrom: 1);

    private RowPage<CitationRow> Page(MentionPage page, string condition, object key)
    {
        ArgumentNullException.ThrowIfNull(page);
        return store.Stream(
            Row,
            $"{Select}WHERE {condition}{(page.After is null ? "" : " AND (documents.key, position) > ($afterKey, $afterPosition)")} ORDER BY documents.key, position LIMIT $most",
            page.After is { } after ? [("$key", key), ("$most", page.Limit + 1L), ("$afterKey", after.Place[0]), ("$afterPosition", after.Figure(1))] : [("$key", key), ("$most", page.Limit + 1L)])
            .Page(page.Limit, row => RowToken.Of(row.DocumentKey, row.Position.ToString(CultureInfo.InvariantCulture)));
    }

    private int Count(string condition, object key) =>
        Convert.ToInt32(store.Command($"SELECT count(*) FROM citations WHERE {condition}", ("$key", key)).ExecuteScalar(), CultureInfo.InvariantCulture);

    private static CitationRow Row(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt32(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8), row.Text(9), row.Text(10),
        row.GetString(11), row.GetInt64(12) != 0, row.Integer(13), row.GetString(14), row.Text(15), row.GetInt32(16), row.GetInt32(17), row.GetInt32(18),
        row.GetString(19), row.Text(20), row.Text(21), [.. row.Text(22)?.Split('\n') ?? []]);
}
