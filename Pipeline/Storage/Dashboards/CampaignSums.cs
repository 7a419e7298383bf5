using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Export.Dashboards;

namespace DirectiveMiner.Pipeline.Storage.Dashboards;

/// <summary>The campaigns by kind, and those that most documents name, over the years.</summary>
internal sealed class CampaignSums(StoreFile store)
{
    private const int Shown = 30;

    public CampaignFigures Read()
    {
        var names = store.Rows(
            row => (Folded: row.GetString(0), Documents: row.GetInt64(1), All: row.GetInt64(2)),
            "SELECT name_folded, documents, count(*) OVER () FROM (SELECT name_folded, count(DISTINCT document_id) AS documents, count(*) AS mentions FROM campaigns GROUP BY name_folded) "
            + "ORDER BY documents DESC, mentions DESC, name_folded LIMIT $shown",
            ("$shown", Shown));
        return new CampaignFigures(
            store.Counts("SELECT kind, count(*) AS mentions FROM campaigns GROUP BY kind ORDER BY mentions DESC, kind"),
            names is [var first, ..] ? first.All : 0,
            [.. names.Select(name => Of(name.Folded, name.Documents))]);
    }

    private CampaignFigure Of(string folded, long documents)
    {
        var (name, kind) = store.Rows(
            row => (row.GetString(0), row.GetString(1)), "SELECT name, kind FROM campaigns WHERE name_folded = $name GROUP BY name, kind ORDER BY count(*) DESC, name, kind LIMIT 1", ("$name", folded)).Single();
        var years = store.Rows(
            row => new YearCount(CountReading.Year(row.Text(0)), row.GetInt64(1)),
            "SELECT substr(date, 1, 4) AS year, count(DISTINCT document_id) FROM campaigns JOIN documents ON documents.id = document_id WHERE name_folded = $name GROUP BY year ORDER BY year IS NULL, year",
            ("$name", folded));
        return new CampaignFigure(name, kind, years.Min(row => row.Year), years.Max(row => row.Year), documents, [.. years]);
    }
}
