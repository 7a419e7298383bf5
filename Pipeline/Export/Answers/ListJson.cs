using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>A page of a list for programs: its rows, and the token that the next page begins after.</summary>
public static class ListJson
{
    public static object Of<TRow>(RowPage<TRow> page) => Of(page, row => row!);

    /// <summary>Rows whose JSON is not their own.</summary>
    public static object Of<TRow>(RowPage<TRow> page, Func<TRow, object> json)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new { Rows = page.Rows.Select(json), Next = page.Next?.ToString() };
    }
}
