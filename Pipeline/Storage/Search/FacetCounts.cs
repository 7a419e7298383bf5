using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Counts the documents that were found by the values of their fields; a document counts once for each value that it has. A value can be asked for as it is shown.</summary>
internal sealed class FacetCounts(StoreFile store)
{
    /// <summary>Values of a field; rarer ones are left out.</summary>
    private const int Most = 20;

    private static readonly (SearchField Field, string Sql)[] Counted =
    [
        (SearchField.Type, "SELECT type, count(*) FROM documents WHERE id IN {0} AND type IS NOT NULL GROUP BY type"),
        (SearchField.Level, "SELECT issuer_level, count(*) FROM documents WHERE id IN {0} AND issuer_level IS NOT NULL GROUP BY issuer_level"),
        (SearchField.Province, "SELECT province, count(*) FROM documents WHERE id IN {0} AND province IS NOT NULL GROUP BY province"),
        (SearchField.Year, "SELECT substr(date, 1, 4), count(*) FROM documents WHERE id IN {0} AND date IS NOT NULL GROUP BY 1"),
        (SearchField.Campaign, "SELECT min(name), count(DISTINCT document_id) FROM campaigns WHERE document_id IN {0} GROUP BY name_folded"),
        (SearchField.Relation, "SELECT relation, count(DISTINCT document_id) FROM citations WHERE document_id IN {0} AND status <> 'self' GROUP BY relation"),
    ];

    public ImmutableArray<Facet> Of(ImmutableArray<IndexHit> hits)
    {
        var ids = FoundIds.Json(hits);
        return
        [
            .. Counted.Select(counted => new Facet(counted.Field,
            [
                .. store.Rows(row => new FacetValue(row.GetString(0), row.GetInt32(1)), $"{counted.Sql.Replace("{0}", FoundIds.List, StringComparison.Ordinal)} ORDER BY 2 DESC, 1 LIMIT $most",
                    ("$ids", ids), ("$most", Most)),
            ])),
        ];
    }
}
