using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Sorts what was found. A few statements, whatever the number of hits.</summary>
internal sealed class AnswerOrder(StoreFile store)
{
    public List<PlacedHit> Sort(ImmutableArray<IndexHit> hits, SearchSort sort)
    {
        var values = sort switch
        {
            SearchSort.Citations => Values($"SELECT document_id, cited_by FROM document_ranks WHERE document_id IN {FoundIds.List}", FoundIds.Json(hits)),
            SearchSort.Authority => Values($"SELECT document_id, authority FROM document_ranks WHERE document_id IN {FoundIds.List}", FoundIds.Json(hits)),
            SearchSort.Date => store.Rows(row => (row.GetInt64(0), Day(row.Text(1))), $"SELECT id, date FROM documents WHERE id IN {FoundIds.List}", ("$ids", FoundIds.Json(hits)))
                .ToDictionary(row => row.Item1, row => row.Item2),
            _ => [],
        };
        var placed = hits.Select((hit, rank) => new PlacedHit(hit, values.GetValueOrDefault(hit.Document), rank)).ToList();
        if (sort != SearchSort.Relevance)
            placed.Sort();
        return placed;
    }

    private Dictionary<long, double> Values(string sql, string ids) =>
        store.Rows(row => (row.GetInt64(0), row.GetDouble(1)), sql, ("$ids", ids)).ToDictionary(row => row.Item1, row => row.Item2);

    /// <summary>20240325 for a day; a month and a year by their beginning; −1 where nothing is known, which is last.</summary>
    private static double Day(string? iso) =>
        iso is null ? -1 : int.Parse(iso.Replace("-", "", StringComparison.Ordinal).PadRight(8, '0'), CultureInfo.InvariantCulture);
}
