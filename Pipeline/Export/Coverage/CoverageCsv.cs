using System.Globalization;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;

namespace DirectiveMiner.Pipeline.Export.Coverage;

/// <summary>Roll-downs as one line for each item in each plan, for spreadsheets: UTF-8 with a byte order mark, without which these misread Vietnamese.</summary>
public static class CoverageCsv
{
    private static readonly string[] Columns =
    [
        "parent", "plan", "planNumber", "planIssuer", "planDate", "level", "depth", "via", "lagDays", "label", "kind", "item", "status", "score", "parentValue", "planValue", "unit",
        "comparison", "reason", "evidence", "correctedBy", "path",
    ];

    public static void Write(TextWriter output, params IEnumerable<RollDown> rollDowns)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rollDowns);
        CsvTable.Write(output, Columns, rollDowns.SelectMany(rollDown => rollDown.Plans.SelectMany(plan => plan.Pair.Items, (plan, item) => Row(rollDown, plan, item))));
    }

    private static IEnumerable<string?> Row(RollDown rollDown, PlanCoverage plan, ItemCoverage item)
    {
        var child = plan.Pair.Child;
        return
        [
            Name(rollDown.Parent), Name(child), child.Number, child.Issuer, child.Date, plan.Level is { } level ? MinedDocumentJson.Name(level) : null, Figure(plan.Depth),
            plan.Via is { } via ? Name(rollDown.Plans[via].Pair.Child) : null, Figure(plan.LagDays), item.Item.Label, MinedDocumentJson.Name(item.Item.Kind), Line(item.Item.Text),
            MinedDocumentJson.Name(item.Status), Figure((decimal)Math.Round(item.Score, 4)), Figure(item.Target?.Parent), Figure(item.Target?.Child), item.Target?.Unit,
            item.Target is { } target ? MinedDocumentJson.Name(target.Comparison) : null, ReasonText.Of(item), string.Join(" | ", item.Evidence.Select(evidence => Line(evidence.Text))),
            item.Correction?.By, child.Path,
        ];
    }

    private static string Name(ComparedDocument document) => document.Key ?? document.Path;

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Figure(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);
}
