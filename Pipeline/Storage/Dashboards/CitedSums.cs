using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Export.Dashboards;

namespace DirectiveMiner.Pipeline.Storage.Dashboards;

/// <summary>Which documents most others cite, and which most others were issued to carry out. Copies of one citing document count once. Both read one index (citations_work) from end to end.</summary>
internal sealed class CitedSums(StoreFile store)
{
    private const int Shown = 20;

    /// <summary>Copies are few, so that the join costs little; of each the first stands for all.</summary>
    private const string ByWork =
        "WITH copies AS MATERIALIZED (SELECT id, min(id) OVER (PARTITION BY work) AS first FROM documents "
        + "WHERE work IN (SELECT work FROM documents WHERE work IS NOT NULL GROUP BY work HAVING count(*) > 1)) "
        + "SELECT work, citing, count(*) OVER () FROM (SELECT work, count(DISTINCT coalesce(copies.first, document_id)) AS citing "
        + "FROM citations LEFT JOIN copies ON copies.id = document_id WHERE status = 'resolved'";

    private const string BestFirst = " GROUP BY work) ORDER BY citing DESC, work LIMIT $shown";

    private readonly StoredGraph graph = new(store);

    /// <summary>The most cited, and how many are cited at all.</summary>
    public (ImmutableArray<CitedFigure> Most, long All) MostCited()
    {
        var (most, all) = Ranked("");
        return ([.. most.Select(row => new CitedFigure(Name(row.Work), row.Citing))], all);
    }

    /// <summary>Those that most documents carry out, and how many have any.</summary>
    public (ImmutableArray<ImplementedFigure> Most, long All) MostImplemented()
    {
        var (most, all) = Ranked(" AND is_parent = 1");
        return ([.. most.Select(row => new ImplementedFigure(Name(row.Work), row.Citing, Levels(row.Work)))], all);
    }

    private (List<(string Work, long Citing, long All)> Most, long All) Ranked(string condition)
    {
        var rows = store.Rows(row => (row.GetString(0), row.GetInt64(1), All: row.GetInt64(2)), ByWork + condition + BestFirst, ("$shown", Shown));
        return (rows, rows is [var first, ..] ? first.All : 0);
    }

    private DocumentName Name(string work) => DocumentName.Of(graph.Find(graph.NodeOfWork(work))!);

    private ImmutableArray<ValueCount> Levels(string work) => store.Counts(
        "SELECT level, count(*) AS plans FROM (SELECT min(issuer_level) AS level FROM citations JOIN documents ON documents.id = document_id "
        + "WHERE citations.work = $work AND status = 'resolved' AND is_parent = 1 GROUP BY coalesce(documents.work, documents.id)) GROUP BY level ORDER BY plans DESC, level",
        ("$work", work));
}
