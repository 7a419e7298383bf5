namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Reads stored targets.</summary>
public sealed class TargetQueries(StoreFile store)
{
    /// <summary>The targets that the filter lets through, document by document in the order of the text.</summary>
    public IReadOnlyList<TargetRow> List(TargetFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var unit = filter.Unit is null ? null : Folding.Of(filter.Unit);
        return [.. store.Rows(
            row => new TargetRow(row.GetString(0), row.Text(1), row.Text(2), row.Text(3), row.GetString(4), (decimal)row.GetDouble(5), row.Number(6), row.GetString(7),
                row.GetString(8), row.Number(9), row.Number(10), row.Integer(11), row.GetString(12), row.Text(13), row.GetInt32(14), row.GetInt32(15), row.GetInt32(16)),
            "SELECT documents.key, documents.number, documents.date, documents.issuer, indicator, value, value_to, unit, comparator, numerator, denominator, year, text, "
            + "section, page, start, length FROM targets JOIN documents ON documents.id = document_id "
            + @"WHERE ($indicator IS NULL OR indicator_folded LIKE $indicator ESCAPE '\') AND ($min IS NULL OR coalesce(value_to, value) >= $min) AND ($max IS NULL OR value <= $max) "
            + "AND ($year IS NULL OR year = $year) AND ($document IS NULL OR document_id = $document) "
            + "ORDER BY documents.key, position",
            ("$indicator", filter.Indicator is null ? null : Folding.Holding(filter.Indicator)), ("$min", (double?)filter.Min), ("$max", (double?)filter.Max),
            ("$year", filter.Year), ("$document", filter.Document))
            .Where(row => unit is null || Folding.Of(row.Unit) == unit)];
    }
}
