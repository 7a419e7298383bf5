using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Sorts what was found. A few statements, whatever the number of hits.</summary>
internal sealed class AnswerOrder(StoreFile store)
{
    public List<PlacedHit> Sort(ImmutableArray<IndexHit> hits, SearchSort sort)
    {
        var ids = FoundIds.Json(hits);
        var keys = store.Rows(row => (row.GetInt64(0), row.GetString(1), row.Text(2)), $"SELECT id, key, date FROM documents WHERE id IN {FoundIds.List}", ("$ids", ids))
            .ToDictionary(row => row.Item1, row => (Key: row.Item2, Date: row.Item3));
        var values = sort switch
        {
            SearchSort.Citations => Values("SELECT d.id, count(DISTINCT c.document_id) FROM documents AS d JOIN citations AS c ON c.work = d.work AND c.status = 'resolved' "
                + $"WHERE d.id IN {FoundIds.List} GROUP BY d.id", ids),
            SearchSort.Authority => Authority(keys.ToDictionary(pair => pair.Key, pair => pair.Value.Key)),
            _ => [],
        };
        var placed = hits.Where(hit => keys.ContainsKey(hit.Document))
            .Select(hit => new PlacedHit(hit, sort switch
            {
                SearchSort.Relevance => hit.Score,
                SearchSort.Date => Day(keys[hit.Document].Date),
                _ => values.GetValueOrDefault(hit.Document),
            }, keys[hit.Document].Key)).ToList();
        placed.Sort();
        return placed;
    }

    private Dictionary<long, double> Values(string sql, string ids) =>
        store.Rows(row => (row.GetInt64(0), row.GetDouble(1)), sql, ("$ids", ids)).ToDictionary(row => row.Item1, row => row.Item2);

    /// <summary>PageRank needs the whole graph: this sort costs as much as "graph".</summary>
    private Dictionary<long, double> Authority(Dictionary<long, string> keys)
    {
        var corpus = new GraphReader(store).Read();
        return keys.ToDictionary(pair => pair.Key, pair => corpus.Graph.Find(corpus.NodeOf[pair.Value])?.Authority ?? 0);
    }

    /// <summary>20240325 for a day; a month and a year by their beginning; −1 where nothing is known, which is last.</summary>
    private static double Day(string? iso) =>
        iso is null ? -1 : int.Parse(iso.Replace("-", "", StringComparison.Ordinal).PadRight(8, '0'), CultureInfo.InvariantCulture);
}
