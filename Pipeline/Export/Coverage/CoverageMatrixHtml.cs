using System.Globalization;
using DirectiveMiner.Models.Coverage;
using static DirectiveMiner.Pipeline.Export.Coverage.CoverageHtml;

namespace DirectiveMiner.Pipeline.Export.Coverage;

/// <summary>The matrix of the HTML report: a row for each item, a column for each plan, and what they add up to.</summary>
internal sealed class CoverageMatrixHtml(RollDown rollDown)
{
    public void Write(TextWriter output)
    {
        output.Write($"<section>{Labelled("h2", "matrix")}<p class=\"soft hint\" data-l=\"hint\">{Text(Label("hint"))}</p>\n<div class=\"scroll\" tabindex=\"0\"><table class=\"matrix\">\n<thead><tr><th scope=\"col\" class=\"item\" data-l=\"item\">{Text(Label("item"))}</th>");
        foreach (var plan in rollDown.Plans)
            output.Write($"<th scope=\"col\" class=\"plan\" title=\"{Text(plan.Pair.Child.Title)}\">{Above(plan)}{Text(DocumentCaption.Short(plan.Pair.Child))}{Lag(plan)}</th>");
        output.Write("</tr></thead>\n<tbody>\n");
        for (var item = 0; item < rollDown.Items.Length; item++)
            Row(output, item);
        output.Write($"</tbody>\n<tfoot><tr>{Labelled("th", "coverage")}{string.Concat(rollDown.Plans.Select(plan => $"<td class=\"mark\">{Percent(plan.Pair.Share)}</td>"))}</tr></tfoot>\n</table></div>\n");
        Levels(output);
        Sums(output);
        output.Write("</section>\n");
    }

    private void Row(TextWriter output, int index)
    {
        var item = rollDown.Items[index];
        output.Write($"<tr><th scope=\"row\" class=\"item\"><span class=\"label\">{Text(item.Label)}</span>{Text(Printed(item.Text))} {KindOf(item)}</th>");
        for (var plan = 0; plan < rollDown.Plans.Length; plan++)
        {
            var verdict = rollDown.Plans[plan].Pair.Items[index];
            var status = MinedDocumentJson.Name(verdict.Status);
            var before = $"{item.Label} {DocumentCaption.Short(rollDown.Plans[plan].Pair.Child)}: ";
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"<td class=\"mark\"><button type=\"button\" class=\"{status}\" data-plan=\"{plan}\" data-item=\"{index}\" data-aria=\"{status}\" data-before=\"{Text(before)}\" aria-label=\"{Text(before + Label(status))}\">{Sign(verdict.Status)}{Compared(verdict)}{(verdict.Correction is null ? "" : "*")}</button></td>"));
        }
        output.Write("</tr>\n");
    }

    /// <summary>How the figure stands to the parent's.</summary>
    private static string Compared(ItemCoverage item) => item.Target?.Comparison switch
    {
        TargetComparison.Equal => " =",
        TargetComparison.Higher => " ↑",
        TargetComparison.Lower => " ↓",
        TargetComparison.Changed => " ≠",
        _ => "",
    };

    private static string KindOf(CoverageItem item) => item.Kind == CoverageItemKind.Task ? "" : Labelled("span", MinedDocumentJson.Name(item.Kind)).Replace("<span ", "<span class=\"kind\" ", StringComparison.Ordinal);

    private string Above(PlanCoverage plan) => plan.Via is { } via ? $"<span class=\"soft\" title=\"{Text(DocumentCaption.Of(rollDown.Plans[via].Pair.Child))}\">{new string('↳', plan.Depth - 1)} </span>" : "";

    private static string Lag(PlanCoverage plan) => plan.LagDays is { } days
        ? string.Create(CultureInfo.InvariantCulture, $"<br><span class=\"soft\" data-vi=\"sau {days} ngày\" data-en=\"{days} days after\">sau {days} ngày</span>")
        : "";

    private void Levels(TextWriter output)
    {
        if (rollDown.Levels() is not { Length: > 1 } levels)
            return;
        output.Write($"{Labelled("h3", "byLevel")}<ul class=\"figures\">");
        foreach (var level in levels)
        {
            var code = level.Level is { } name ? $"level-{MinedDocumentJson.Name(name)}" : "level-unknown";
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<li><b>{Percent(level.Share)}</b> {Labelled("span", code)} ({level.Plans})</li>"));
        }
        output.Write("</ul>\n");
    }

    private void Sums(TextWriter output)
    {
        if (rollDown.Sums() is not { IsEmpty: false } sums)
            return;
        output.Write($"{Labelled("h3", "sums")}<ul>");
        foreach (var sum in sums)
            output.Write($"<li><span class=\"label\">{Text(rollDown.Items[sum.Item].Label)}</span>{Text(Printed(rollDown.Items[sum.Item].Text))}: <b>{VietnameseFigure.Of(sum.Sum)} / {VietnameseFigure.Of(sum.Parent)} {Text(sum.Unit)}</b> ({sum.Plans})</li>");
        output.Write("</ul>\n");
    }

    private static string Printed(string text)
    {
        const int longest = 160;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= longest ? line : line[..line.LastIndexOf(' ', longest)] + " …";
    }
}
