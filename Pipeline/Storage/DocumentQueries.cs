using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Reads stored documents.</summary>
public sealed class DocumentQueries(StoreFile store)
{
    /// <summary>Numbers with at most so many characters wrong are suggested.</summary>
    public const int MostSlips = 2;

    private const string Columns =
        "id, key, path, type, number, date, place, issuer, issuer_level, province, signer, title, sha256, media_type, bytes, pages";

    /// <summary>All documents, by key.</summary>
    public IReadOnlyList<DocumentRow> All() => store.Rows(Row, $"SELECT {Columns} FROM documents ORDER BY key");

    public DocumentRow ById(long id) => store.Rows(Row, $"SELECT {Columns} FROM documents WHERE id = $id", ("$id", id))[0];

    /// <summary>The documents of these hits, in their order.</summary>
    public ImmutableArray<(SearchHit Hit, DocumentRow Document)> Of(IEnumerable<SearchHit> hits) => [.. hits.Select(hit => (hit, ById(hit.Document)))];

    /// <summary>
    /// What a user means by a key, a path, a number or a file's name, tried in this order; several where the first of these that fits anything fits several. A path is compared with those in the store; no file is looked for.
    /// </summary>
    public IReadOnlyList<DocumentRow> Find(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (reference.Length == 0 || reference.Contains('\0', StringComparison.Ordinal))
            return [];
        foreach (var (condition, value) in new[]
        {
            ("key = $value", reference),
            ("location = $value", store.LocationOf(reference)),
            ("path = $value", reference),
            ("number_folded = $value", DocumentNumber.Fold(reference)),
            ("file_name = $value", reference),
            ("base_key = $value", reference),
            ("lower(key) = $value", reference.ToLowerInvariant()),
        })
        {
            if (store.Rows(Row, $"SELECT {Columns} FROM documents WHERE {condition} ORDER BY key", ("$value", value)) is { Count: > 0 } found)
                return found;
        }
        return [];
    }

    /// <summary>The documents of a number that is written with its type ("Kế hoạch số 705/KH-UBND"), date or issuer; none where no number is written.</summary>
    public IReadOnlyList<DocumentRow> Named(CitationQuery asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Number is null ? [] :
        [
            .. store.Rows(Row, $"SELECT {Columns} FROM documents WHERE number_folded = $number ORDER BY key", ("$number", asked.Number))
                .Where(document => (asked.Type is null || document.Type is null || document.Type == asked.Type)
                    && (asked.Date is null || document.Date is null || document.Date == asked.Date.ToString())
                    && (asked.Issuer is null || document.Issuer is null || Folding.Of(document.Issuer).Contains(Folding.Of(asked.Issuer), StringComparison.Ordinal))),
        ];
    }

    /// <summary>Documents whose number has a slip or two, or whose number, key or file name holds the text, as suggestions. Reads all numbers.</summary>
    public IReadOnlyList<DocumentRow> Similar(string reference, int limit)
    {
        var number = CitationQuery.Parse(reference).Number;
        var slips = number is null ? [] : store.Rows(row => (Id: row.GetInt64(0), Slips: EditDistance.Of(number, row.GetString(1), MostSlips)), "SELECT id, number_folded FROM documents WHERE number_folded IS NOT NULL")
            .Where(near => near.Slips is not null).OrderBy(near => near.Slips).ThenBy(near => near.Id).Take(limit).Select(near => ById(near.Id));
        var holding = store.Rows(
            Row,
            $@"SELECT {Columns} FROM documents WHERE number_folded LIKE $number ESCAPE '\' OR lower(key) LIKE $text ESCAPE '\' OR lower(file_name) LIKE $text ESCAPE '\' ORDER BY key LIMIT $limit",
            ("$number", Folding.Pattern(DocumentNumber.Fold(reference))), ("$text", Folding.Holding(reference)), ("$limit", limit));
        return [.. slips.Concat(holding).DistinctBy(document => document.Id).Take(limit)];
    }

    /// <summary>The original text.</summary>
    public string Text(long id) => Compression.Unpack((byte[])store.Command("SELECT text FROM contents WHERE document_id = $id", ("$id", id)).ExecuteScalar()!);

    /// <summary>The key of the work that the document is a copy of; null where the document tells too little of itself.</summary>
    public string? WorkOf(long id) => store.Command("SELECT work FROM documents WHERE id = $id", ("$id", id)).ExecuteScalar() as string;

    /// <summary>The mined JSON as it was before the corpus step.</summary>
    public string Record(long id) => Compression.Unpack((byte[])store.Command("SELECT record FROM contents WHERE document_id = $id", ("$id", id)).ExecuteScalar()!);

    public IReadOnlyList<SectionRow> Sections(long id) => store.Rows(
        row => new SectionRow(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.Integer(4), row.GetInt32(5), row.GetInt32(6)),
        "SELECT position, label, heading, depth, parent, start, length FROM sections WHERE document_id = $id ORDER BY position", ("$id", id));

    /// <summary>The label of the innermost section that holds the offset; null outside all.</summary>
    public string? SectionAt(long id, int offset) => store.Command(
        "SELECT label FROM sections WHERE document_id = $id AND start <= $at AND start + length > $at ORDER BY start DESC, depth DESC LIMIT 1",
        ("$id", id), ("$at", offset)).ExecuteScalar() as string;

    /// <summary>The page, from 1, that holds the offset.</summary>
    public int PageAt(long id, int offset) => Math.Max(1, PageStarts(id).Count(start => start <= offset));

    /// <summary>Where each page begins in the original.</summary>
    public IReadOnlyList<int> PageStarts(long id) => PageStarts((string)store.Command("SELECT page_starts FROM contents WHERE document_id = $id", ("$id", id)).ExecuteScalar()!);

    /// <summary>The column as it is stored.</summary>
    internal static ImmutableArray<int> PageStarts(string column) => [.. column.Split(',').Select(start => int.Parse(start, CultureInfo.InvariantCulture))];

    public IReadOnlyList<ProblemRow> Problems(long id) => store.Rows(
        row => new ProblemRow(row.GetString(0), row.GetString(1), row.GetString(2), row.Integer(3), row.Integer(4)),
        "SELECT documents.path, code, message, start, length FROM problems JOIN documents ON documents.id = document_id WHERE document_id = $id ORDER BY position", ("$id", id));

    /// <summary>The words of the document that were most likely misread, in order.</summary>
    public IReadOnlyList<WordRepair> Repairs(long id) => store.Rows(
        row => new WordRepair(new TextSpan(row.GetInt32(0), row.GetInt32(1)), row.GetString(2), row.GetString(3), new RuleId(row.GetString(4)), row.GetDouble(5)),
        "SELECT start, length, written, repaired, rule, confidence FROM repairs WHERE document_id = $id ORDER BY start", ("$id", id));

    /// <summary>Files that could not be read.</summary>
    public IReadOnlyList<ProblemRow> Failures() => store.Rows(
        row => new ProblemRow(row.GetString(0), row.GetString(1), row.GetString(2), null, null),
        "SELECT path, code, message FROM failures ORDER BY location");

    public StoreCounts Counts() => store.Rows(
        row => new StoreCounts(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6), row.GetInt64(7), row.GetInt64(8)),
        "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM sections), (SELECT count(*) FROM citations), (SELECT count(*) FROM citations WHERE is_parent = 1), "
        + "(SELECT count(*) FROM citations WHERE status = 'resolved'), (SELECT count(*) FROM campaigns), (SELECT count(*) FROM targets), (SELECT count(*) FROM problems), "
        + "(SELECT count(*) FROM failures)")[0];

    private static DocumentRow Row(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8), row.Text(9),
        row.Text(10), row.Text(11), row.GetString(12), row.GetString(13), row.GetInt64(14), row.GetInt32(15));
}
