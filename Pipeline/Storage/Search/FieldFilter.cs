using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Turns the fields of one query into conditions on the store's own tables. Parameters are numbered, so that several conditions can stand in one statement; one filter serves one search.
/// </summary>
internal sealed class FieldFilter
{
    private int parameters;

    /// <summary>
    /// What the field asks of a document; with <paramref name="passages"/>, of a passage: "target:" and "cites:" then hold for the passage p in which the target or citation begins
    /// (start &gt;= p.start AND start &lt; p.start + p.length), while what concerns the document as a whole holds for all of its passages. The condition for passages implies that for documents.
    /// </summary>
    public SqlCondition Of(QueryNode field, bool passages) => field switch
    {
        CodeNode { Field: SearchField.Type } node => With("d.type = {0}", node.Code),
        PeriodNode { Field: SearchField.Year } node => With("substr(d.date, 1, 4) BETWEEN {0} AND {1}", Year(node.From, "0000"), Year(node.To, "9999")),
        _ => With("0"),
    };

    private static string Year(DateOnly? date, string open) => date is { } day ? day.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture) : open;

    private SqlCondition With(string sql, params ReadOnlySpan<object?> values)
    {
        var named = new List<(string Name, object? Value)>();
        foreach (var value in values)
            named.Add(($"$f{parameters++}", value));
        return new SqlCondition(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, [.. named.Select(pair => pair.Name)]), [.. named]);
    }
}
