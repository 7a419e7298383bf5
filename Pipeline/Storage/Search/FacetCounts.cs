using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Counts the documents that were found by the values of their fields; a document counts once for each value that it has. A value can be asked for as it is shown. Exact for all answers, in three statements: one pass over the
/// documents, one over their campaigns, one over an index of their citations' relations.
/// </summary>
internal sealed class FacetCounts(StoreFile store)
{
    /// <summary>Values of a field; rarer ones are left out.</summary>
    private const int Most = 20;

    private static readonly ImmutableArray<(SearchField Field, string Column)> OfDocument =
        [(SearchField.Type, "type"), (SearchField.Level, "issuer_level"), (SearchField.Province, "province"), (SearchField.Year, "substr(date, 1, 4)")];

    private static readonly ImmutableArray<(SearchField Field, string Sql)> OfMentions =
    [
        (SearchField.Campaign, $"SELECT min(name), count(DISTINCT document_id) FROM campaigns WHERE document_id IN {FoundIds.List} GROUP BY name_folded"),
        (SearchField.Relation, $"SELECT relation, count(*) FROM (SELECT DISTINCT document_id, relation FROM citations WHERE document_id IN {FoundIds.List} AND status <> 'self') GROUP BY relation"),
    ];

    private static readonly string Documents = $"SELECT {string.Join(", ", OfDocument.Select(field => field.Column))} FROM documents WHERE id IN {FoundIds.List}";

    public ImmutableArray<Facet> Of(ImmutableArray<IndexHit> hits)
    {
        var ids = FoundIds.Json(hits);
        var documents = store.Rows(row => OfDocument.Select((_, i) => row.Text(i)).ToArray(), Documents, ("$ids", ids));
        return
        [
            .. OfDocument.Select((field, i) => new Facet(field.Field, MostFrequent(documents.Select(values => values[i]).OfType<string>().CountBy(value => value)))),
            .. OfMentions.Select(field => new Facet(field.Field, MostFrequent(store.Rows(row => KeyValuePair.Create(row.GetString(0), row.GetInt32(1)), field.Sql, ("$ids", ids))))),
        ];
    }

    private static ImmutableArray<FacetValue> MostFrequent(IEnumerable<KeyValuePair<string, int>> counts) =>
        [.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(Most).Select(count => new FacetValue(count.Key, count.Value))];
}
