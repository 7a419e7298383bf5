using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>Prints scores as gold/score.py does, line for line: the pooled figures, then those of each document with its misses if they are asked for.</summary>
public static class EvaluationTable
{
    public static string Render(GoldEvaluation evaluation, bool misses)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var text = new StringBuilder();
        var notMined = evaluation.NotMined.Count > 0 ? "; not mined: " + string.Join(", ", evaluation.NotMined) : "";
        Append(text, $"POOLED over {evaluation.Documents.Count} documents{notMined}", evaluation.Pooled);
        foreach (var document in evaluation.Documents)
        {
            Append(text, document.Name, document.Tally);
            if (!misses)
                continue;
            foreach (var note in document.Notes)
                text.Append("    ").Append(note).Append('\n');
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, Tally tally)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{title}\n  {"",12}     P      R     F1    tp   fp   fn\n");
        foreach (var group in GoldEvaluation.Groups)
        {
            var (tp, fp, fn) = tally.Group(group);
            text.Append(CultureInfo.InvariantCulture,
                $"  {group,-12}{Show(Tally.Rate(tp, tp + fp))} {Show(Tally.Rate(tp, tp + fn))} {Show(Tally.Rate(2 * tp, (2 * tp) + fp + fn))}  {tp,4} {fp,4} {fn,4}\n");
        }
        foreach (var part in GoldEvaluation.Groups.Prepend("document"))
        {
            var shown = tally.Attributes.Where(a => a.Key.StartsWith(part + ".", StringComparison.Ordinal))
                .Select(a => $"{a.Key[(part.Length + 1)..]} {Show(Tally.Rate(a.Value.Right, a.Value.All)).Trim()} ({a.Value.Right}/{a.Value.All})");
            text.Append(CultureInfo.InvariantCulture, $"  {part,-10} {string.Join(' ', shown)}\n");
        }
    }

    private static string Show(double? rate) => rate is { } value ? value.ToString("F3", CultureInfo.InvariantCulture).PadLeft(6) : "   -  ";
}
