using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Export.Dashboards;

namespace DirectiveMiner.Pipeline.Storage.Dashboards;

/// <summary>What became of the citations, and which stay open most often.</summary>
internal sealed class ResolutionSums(StoreFile store)
{
    private const int Shown = 20;

    /// <summary>Summed up document by document first, which is the order of an index: half the time of sorting all citations.</summary>
    public ResolutionFigures Read()
    {
        var cells = store.Rows(
            row => (Relation: row.GetString(0), Status: row.GetString(1), Count: row.GetInt64(2)), "SELECT relation, status, sum(of_one) FROM (SELECT relation, status, count(*) AS of_one FROM citations GROUP BY document_id, relation, status) GROUP BY relation, status");
        return new ResolutionFigures(Sum(cells, cell => cell.Status), Sum(cells, cell => cell.Relation), Open("unresolved"), Open("ambiguous"));

        static ImmutableArray<ValueCount> Sum(List<(string Relation, string Status, long Count)> cells, Func<(string Relation, string Status, long Count), string> by) =>
            [.. cells.GroupBy(by).Select(group => new ValueCount(group.Key, group.Sum(cell => cell.Count))).OrderByDescending(row => row.Count).ThenBy(row => row.Value, StringComparer.Ordinal)];
    }

    /// <summary>By type and number or name as they are compared; the first mention stands for its like.</summary>
    private ImmutableArray<OpenCitation> Open(string status)
    {
        var groups = store.Rows(
            row => (Citations: row.GetInt64(0), Documents: row.GetInt64(1), First: row.GetInt64(2)),
            "SELECT count(*) AS open, count(DISTINCT document_id) AS documents, min(id) FROM citations WHERE status IN ('unresolved', 'ambiguous') AND status = $status "
            + "GROUP BY type, number_folded, name_folded ORDER BY documents DESC, open DESC, min(id) LIMIT $shown",
            ("$status", status), ("$shown", Shown));
        return [.. groups.Select(group => Of(group.First, group.Citations, group.Documents))];
    }

    private OpenCitation Of(long id, long citations, long documents) => store.Rows(
        row => new OpenCitation(
            row.Text(0), row.Text(1), row.Text(2), citations, documents, row.Text(3), row.Text(4) is { } keys ? [.. keys.Split('\n')] : [],
            new ExamplePlace(row.GetString(5), row.Text(6), row.GetInt32(7), row.GetString(8), new SpanJson(row.GetInt32(9), row.GetInt32(10)))),
        "SELECT citations.type, citations.number, name, reason, candidates, documents.key, section, page, text, start, length "
        + "FROM citations JOIN documents ON documents.id = document_id WHERE citations.id = $id",
        ("$id", id)).Single();
}
