using DirectiveMiner.Pipeline.Export.Dashboards;

namespace DirectiveMiner.Pipeline.Storage.Dashboards;

/// <summary>The targets by unit, and what most of them measure.</summary>
internal sealed class TargetSums(StoreFile store)
{
    private const int UnitsShown = 15, IndicatorsShown = 20;

    public TargetFigures Read()
    {
        var units = store.Counts("SELECT unit, count(*) AS targets FROM targets GROUP BY unit ORDER BY targets DESC, unit");
        var indicators = store.Rows(
            row => (Folded: row.GetString(0), Targets: row.GetInt64(1), Documents: row.GetInt64(2), All: row.GetInt64(3)),
            "SELECT indicator_folded, targets, documents, count(*) OVER () FROM (SELECT indicator_folded, count(*) AS targets, count(DISTINCT document_id) AS documents FROM targets GROUP BY indicator_folded) "
            + "ORDER BY documents DESC, targets DESC, indicator_folded LIMIT $shown",
            ("$shown", IndicatorsShown));
        return new TargetFigures(
            [.. units.Take(UnitsShown)], units.Skip(UnitsShown).Sum(row => row.Count), indicators is [var first, ..] ? first.All : 0,
            [.. indicators.Select(row => Of(row.Folded, row.Targets, row.Documents))]);
    }

    private IndicatorFigure Of(string folded, long targets, long documents) => store.Rows(
        row => new IndicatorFigure(row.GetString(0), row.GetString(1), targets, documents),
        "SELECT indicator, unit FROM targets WHERE indicator_folded = $indicator GROUP BY indicator, unit ORDER BY count(*) DESC, indicator, unit LIMIT 1", ("$indicator", folded)).Single();
}
