using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>Adds up audits of many documents: the share covered, and how many of the rest each reason explains. Not safe for several threads.</summary>
public sealed class AuditSummary
{
    private readonly SortedDictionary<(AuditKind Kind, string Reason), int> reasons = [];
    private readonly int[] all = new int[2];
    private readonly int[] uncovered = new int[2];

    public void Add(DocumentAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        foreach (var kind in Enum.GetValues<AuditKind>())
        {
            all[(int)kind] += audit.Count(kind);
            uncovered[(int)kind] += audit.UncoveredOf(kind);
        }
        foreach (var finding in audit.Uncovered)
        {
            var key = (finding.Kind, finding.Reason ?? "unexplained");
            reasons[key] = reasons.GetValueOrDefault(key) + 1;
        }
    }

    public int Count(AuditKind kind) => all[(int)kind];

    /// <summary>Between 0 and 1; 1 where there is nothing to cover.</summary>
    public double ShareCovered(AuditKind kind) => all[(int)kind] == 0 ? 1 : 1 - ((double)uncovered[(int)kind] / all[(int)kind]);

    /// <summary>A few lines: per kind the share covered, then the reasons of the rest, most frequent first.</summary>
    public string Render()
    {
        var text = new StringBuilder();
        foreach (var kind in Enum.GetValues<AuditKind>())
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{(kind == AuditKind.Number ? "numbers" : "percentages"),-12} {all[(int)kind],6} found {all[(int)kind] - uncovered[(int)kind],6} covered  {ShareCovered(kind) * 100,6:F2} %\n");
            foreach (var ((_, reason), count) in reasons.Where(r => r.Key.Kind == kind).OrderByDescending(r => r.Value))
                text.Append(CultureInfo.InvariantCulture, $"  {reason,-24} {count,6}\n");
        }
        return text.ToString();
    }
}
