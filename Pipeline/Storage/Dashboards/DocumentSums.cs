using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Export.Dashboards;

namespace DirectiveMiner.Pipeline.Storage.Dashboards;

/// <summary>The documents by level, type, province and year: every list is summed up from the same cells, so that they cannot disagree.</summary>
internal sealed class DocumentSums(StoreFile store)
{
    private static readonly ImmutableArray<string> Levels = [.. Enum.GetValues<AdministrativeLevel>().Select(level => MinedDocumentJson.Name(level))];

    public DocumentFigures Read()
    {
        var cells = store.Rows(
            row => new Cell(row.Text(0), row.Text(1), row.Text(2), CountReading.Year(row.Text(3)), row.GetInt64(4)),
            "SELECT issuer_level, type, province, substr(date, 1, 4), count(*) FROM documents GROUP BY 1, 2, 3, 4");
        return new DocumentFigures(
            [.. Sum(cells, cell => cell.Level).OrderBy(row => Rank(row.Value))],
            [.. Sum(cells, cell => cell.Type).OrderByDescending(row => row.Count).ThenBy(row => row.Value, StringComparer.Ordinal)],
            [.. Sum(cells, cell => cell.Province).OrderByDescending(row => row.Count).ThenBy(row => row.Value, StringComparer.Ordinal)],
            [.. cells.GroupBy(cell => cell.Year).Select(group => new YearCount(group.Key, group.Sum(cell => cell.Count))).OrderBy(row => row.Year ?? int.MaxValue)],
            [.. cells.GroupBy(cell => (cell.Level, cell.Year)).OrderBy(group => Rank(group.Key.Level)).ThenBy(group => group.Key.Year ?? int.MaxValue)
                .Select(group => new LevelYearCount(group.Key.Level, group.Key.Year, group.Sum(cell => cell.Count)))]);
    }

    private static IEnumerable<ValueCount> Sum(IEnumerable<Cell> cells, Func<Cell, string?> by) =>
        cells.GroupBy(by).Select(group => new ValueCount(group.Key, group.Sum(cell => cell.Count)));

    /// <summary>From the top; what has no level comes last.</summary>
    private static int Rank(string? level) => level is null ? int.MaxValue : Levels.IndexOf(level);

    private sealed record Cell(string? Level, string? Type, string? Province, int? Year, long Count);
}
