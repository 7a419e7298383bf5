using DirectiveMiner.Models.Coverage;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Export.Coverage;

/// <summary>A roll-down summed up, for dashboards: items, plans, one status each, and what was lost on the way. The evidence is in <see cref="CoverageJson"/>. Below: so many plans lie below the directive in the graph; null where plans were named.</summary>
public static class CoverageMatrixJson
{
    private const int Digits = 4;

    public static void Write(JsonWriter writer, RollDown rollDown, int? below = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rollDown);
        Of(rollDown, below).WriteTo(writer);
    }

    private static JObject Of(RollDown rollDown, int? below) => new()
    {
        ["schemaVersion"] = MinedDocumentJson.SchemaVersion,
        ["parent"] = Document(rollDown.Parent),
        ["level"] = rollDown.Level is { } level ? MinedDocumentJson.Name(level) : null,
        ["coverage"] = Math.Round(rollDown.Share, Digits),
        ["below"] = below,
        ["plans"] = new JArray(rollDown.Plans.Select(plan => Plan(rollDown, plan))),
        ["items"] = new JArray(rollDown.Items.Select((item, index) => Item(rollDown, item, index))),
        ["levels"] = new JArray(rollDown.Levels().Select(one => new JObject
        {
            ["level"] = one.Level is { } name ? MinedDocumentJson.Name(name) : null,
            ["plans"] = one.Plans,
            ["coverage"] = Math.Round(one.Share, Digits),
            ["covered"] = one.Covered,
            ["partial"] = one.Partial,
            ["missing"] = one.Missing,
        })),
        ["dropped"] = new JArray(rollDown.Dropped().Select(drop => new JObject { ["item"] = drop.Item, ["plan"] = drop.Plan, ["above"] = drop.Above })),
        ["sums"] = new JArray(rollDown.Sums().Select(sum => new JObject
        {
            ["item"] = sum.Item,
            ["parent"] = sum.Parent,
            ["sum"] = sum.Sum,
            ["plans"] = sum.Plans,
            ["unit"] = sum.Unit,
        })),
    };

    private static JObject Plan(RollDown rollDown, PlanCoverage plan)
    {
        var row = Document(plan.Pair.Child);
        row["level"] = plan.Level is { } level ? MinedDocumentJson.Name(level) : null;
        row["depth"] = plan.Depth;
        row["via"] = plan.Via is { } via ? rollDown.Plans[via].Pair.Child.Key : null;
        row["lagDays"] = plan.LagDays;
        row["coverage"] = Math.Round(plan.Pair.Share, Digits);
        row["extra"] = plan.Pair.Extra.Length;
        return row;
    }

    private static JObject Item(RollDown rollDown, CoverageItem item, int index) => new()
    {
        ["label"] = item.Label,
        ["kind"] = MinedDocumentJson.Name(item.Kind),
        ["text"] = item.Text,
        ["span"] = new JObject { ["start"] = item.Span.Start, ["length"] = item.Span.Length },
        ["covered"] = rollDown.Count(index, CoverageStatus.Covered),
        ["partial"] = rollDown.Count(index, CoverageStatus.Partial),
        ["missing"] = rollDown.Count(index, CoverageStatus.Missing),
        ["statuses"] = new JArray(rollDown.Plans.Select(plan => MinedDocumentJson.Name(plan.Pair.Items[index].Status))),
        ["comparisons"] = new JArray(rollDown.Plans.Select(plan => plan.Pair.Items[index].Target is { } target ? MinedDocumentJson.Name(target.Comparison) : null)),
        ["corrected"] = new JArray(rollDown.Plans.Select(plan => plan.Pair.Items[index].Correction is not null)),
    };

    private static JObject Document(ComparedDocument document) => new()
    {
        ["key"] = document.Key,
        ["path"] = document.Path,
        ["type"] = document.Type,
        ["number"] = document.Number,
        ["issuer"] = document.Issuer,
        ["date"] = document.Date,
        ["title"] = document.Title,
    };
}
