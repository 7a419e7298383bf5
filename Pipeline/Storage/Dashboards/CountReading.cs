using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Pipeline.Export.Dashboards;

namespace DirectiveMiner.Pipeline.Storage.Dashboards;

/// <summary>Rows of a value and a number.</summary>
internal static class CountReading
{
    public static ImmutableArray<ValueCount> Counts(this StoreFile store, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        [.. store.Rows(row => new ValueCount(row.Text(0), row.GetInt64(1)), sql, parameters)];

    /// <summary>The year of four digits that an ISO date begins with.</summary>
    public static int? Year(string? date) => date is null ? null : int.Parse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}
