using System.Globalization;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Export.Coverage;
using Spectre.Console;

namespace DirectiveMiner.Cli.Output;

/// <summary>A roll-down for people: with one plan its items and reasons, with several the matrix, its plans and levels, and what was lost on the way.</summary>
internal static class CoverageTable
{
    private const int LongestItem = 70, ShortItem = 40;

    public static void Write(Terminal terminal, RollDown rollDown)
    {
        Say(terminal, DocumentCaption.Of(rollDown.Parent));
        if (rollDown.Plans is [var only])
            Pair(terminal, only);
        else
            Matrix(terminal, rollDown);
    }

    private static void Pair(Terminal terminal, PlanCoverage plan)
    {
        var table = new TextTable("!label", "kind", "item", "!status", "reason", "evidence");
        foreach (var item in plan.Pair.Items)
        {
            table.Add(item.Item.Label, MinedDocumentJson.Name(item.Item.Kind), Printable.Cut(item.Item.Text, LongestItem), MinedDocumentJson.Name(item.Status) + (item.Correction is null ? "" : "*"),
                ReasonText.Of(item), string.Join("; ", item.Evidence.Take(2).Select(evidence => $"{evidence.Label}: {Printable.Cut(evidence.Text, LongestItem)}")));
        }
        table.Write(terminal);
        foreach (var extra in plan.Pair.Extra)
            Say(terminal, $"of its own: {extra.Label} {Printable.Cut(extra.Text, LongestItem)}");
        Say(terminal, Line(plan));
    }

    private static void Matrix(Terminal terminal, RollDown rollDown)
    {
        if (rollDown.Plans.IsEmpty)
            return;
        var table = new TextTable(["!label", "item", .. Enumerable.Range(1, rollDown.Plans.Length).Select(number => $"!{number}")]);
        for (var index = 0; index < rollDown.Items.Length; index++)
            table.Add([rollDown.Items[index].Label, Printable.Cut(rollDown.Items[index].Text, LongestItem), .. rollDown.Plans.Select(plan => CoverageHtml.Sign(plan.Pair.Items[index].Status))]);
        table.Write(terminal);
        Say(terminal, $"{CoverageHtml.Sign(CoverageStatus.Covered)} covered  {CoverageHtml.Sign(CoverageStatus.Partial)} partial  {CoverageHtml.Sign(CoverageStatus.Missing)} missing");
        for (var plan = 0; plan < rollDown.Plans.Length; plan++)
            Say(terminal, string.Create(CultureInfo.InvariantCulture, $"{plan + 1}. {Line(rollDown.Plans[plan])}"));
        foreach (var level in rollDown.Levels())
            Say(terminal, string.Create(CultureInfo.InvariantCulture, $"{(level.Level is { } name ? MinedDocumentJson.Name(name) : "level unknown")}: {level.Plans} {(level.Plans == 1 ? "plan" : "plans")}, coverage {level.Share:0.00}"));
        foreach (var plan in rollDown.Dropped().GroupBy(drop => drop.Plan))
            Say(terminal, $"lost in {DocumentCaption.Short(rollDown.Plans[plan.Key].Pair.Child)}: {string.Join(", ", plan.Select(drop => Name(rollDown.Items[drop.Item])).Distinct())}");
        foreach (var sum in rollDown.Sums())
            Say(terminal, $"{rollDown.Items[sum.Item].Label}: {sum.Plans} plans add up to {VietnameseFigure.Of(sum.Sum)} of {VietnameseFigure.Of(sum.Parent)} {sum.Unit}");
    }

    private static void Say(Terminal terminal, string line) => Trimmed.Write(terminal, new Rows(new Text(Printable.Line(line))));

    private static string Name(CoverageItem item) => item.Kind == CoverageItemKind.Task && item.Label.Length > 0 ? item.Label : $"{item.Label} “{Printable.Cut(item.Text, ShortItem)}”".TrimStart();

    private static string Line(PlanCoverage plan)
    {
        var pair = plan.Pair;
        var lag = plan.LagDays is { } days ? string.Create(CultureInfo.InvariantCulture, $", {days} days after") : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{DocumentCaption.Of(pair.Child)}{lag}: coverage {pair.Share:0.00} ({pair.Count(CoverageStatus.Covered)} covered, {pair.Count(CoverageStatus.Partial)} partial, {pair.Count(CoverageStatus.Missing)} missing, {pair.Extra.Length} of its own)");
    }
}
