using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Reads stored targets, document by document in the order of the text.</summary>
public sealed class TargetQueries(StoreFile store)
{
    /// <summary>The targets that the filter lets through.</summary>
    public IReadOnlyList<TargetRow> List(TargetFilter filter) => [.. Stream(filter, null)];

    /// <summary>So many of them, behind the place where the page before ended. Reads what it shows, and what the filter leaves out before it.</summary>
    public RowPage<TargetRow> Page(TargetFilter filter, RowToken? after, int limit) => Stream(filter, after).Page(limit, Place);

    /// <summary>The token of a page; null for any other text.</summary>
    public static RowToken? Token(string text) => RowToken.TryParse(text, parts: 2, figuresFrom: 1);

    private static RowToken Place(TargetRow row) => RowToken.Of(row.DocumentKey, row.Position.ToString(CultureInfo.InvariantCulture));

    /// <summary>Goes along the index of keys, so that the first rows come without sorting them all.</summary>
    private IEnumerable<TargetRow> Stream(TargetFilter filter, RowToken? after)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var unit = filter.Unit is null ? null : Folding.Of(filter.Unit);
        return store.Stream(
            Row,
            "SELECT documents.key, documents.number, documents.date, documents.issuer, indicator, value, value_to, unit, comparator, numerator, denominator, year, text, "
            + "section, page, start, length, position FROM documents CROSS JOIN targets ON documents.id = document_id "
            + @"WHERE ($indicator IS NULL OR indicator_folded LIKE $indicator ESCAPE '\') AND ($min IS NULL OR coalesce(value_to, value) >= $min) AND ($max IS NULL OR value <= $max) "
            + "AND ($year IS NULL OR year = $year) "
            + (filter.Document is null ? "" : "AND documents.id = $document ")
            + (after is null ? "" : "AND documents.key >= $afterKey AND (documents.key, position) > ($afterKey, $afterPosition) ")
            + "ORDER BY documents.key, position",
            [
                ("$indicator", filter.Indicator is null ? null : Folding.Holding(filter.Indicator)), ("$min", (double?)filter.Min), ("$max", (double?)filter.Max), ("$year", filter.Year),
                .. Given("$document", filter.Document), .. Given("$afterKey", after?.Place[0]), .. Given("$afterPosition", after?.Figure(1)),
            ])
            .Where(row => unit is null || Folding.Of(row.Unit) == unit);
    }

    private static (string, object?)[] Given(string name, object? value) => value is null ? [] : [(name, value)];

    private static TargetRow Row(SqliteDataReader row) => new(
        row.GetString(0), row.Text(1), row.Text(2), row.Text(3), row.GetString(4), (decimal)row.GetDouble(5), row.Number(6), row.GetString(7),
        row.GetString(8), row.Number(9), row.Number(10), row.Integer(11), row.GetString(12), row.Text(13), row.GetInt32(14), row.GetInt32(15), row.GetInt32(16), row.GetInt32(17));
}
