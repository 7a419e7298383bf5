using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>
/// Says what may have been missed: every number-like string and every figure with % that is in no citation, target, own number or date.
/// Linear in the length of the text and the number of values mined.
/// </summary>
public static class Auditor
{
    private const int ContextReach = 60;

    public static DocumentAudit Of(MinedDocument mined, string original)
    {
        ArgumentNullException.ThrowIfNull(mined);
        ArgumentNullException.ThrowIfNull(original);
        var covered = new CoveredSpans(
        [
            .. mined.Citations.Select(c => c.Span),
            .. mined.Anaphora.Select(a => a.Span),
            .. new[] { mined.Fields.Number?.Span, mined.Fields.Date?.Span }.OfType<TextSpan>(),
        ]);
        var targets = mined.Targets.OrderBy(t => t.Span.Start).ToArray();
        var reach = targets.Length == 0 ? 0 : targets.Max(t => t.Span.Length);
        var own = mined.Fields.Number?.Value.Folded;
        var uncovered = ImmutableArray.CreateBuilder<AuditFinding>();
        var (numbers, percentages, first) = (0, 0, 0);
        foreach (var (kind, span) in Candidates.In(original))
        {
            while (first < targets.Length && targets[first].Span.Start + reach <= span.Start)
                first++;
            var text = span.Of(original);
            var touching = Touching(targets, first, span);
            bool explained;
            if (kind == AuditKind.Number)
            {
                numbers++;
                explained = covered.Touches(span) || touching.Any() || DocumentNumber.Fold(text) == own;
            }
            else
            {
                percentages++;
                explained = covered.Touches(span) || (Figure(text) is { } figure && touching.Any(t => Has(t, figure)));
            }
            if (!explained)
                uncovered.Add(new AuditFinding(kind, text, span, ContextOf(original, span), touching.Any() ? "inside-target" : AuditReasons.Of(kind, original, span.Start, span.End)));
        }
        return new DocumentAudit(mined.Source.Path, numbers, percentages, uncovered.ToImmutable());
    }

    private static IEnumerable<Target> Touching(Target[] targets, int first, TextSpan span)
    {
        for (var i = first; i < targets.Length && targets[i].Span.Start < span.End; i++)
        {
            if (targets[i].Span.Overlaps(span))
                yield return targets[i];
        }
    }

    private static bool Has(Target target, decimal figure) =>
        target.Value == figure || target.ValueTo == figure || target.Numerator == figure || target.Denominator == figure;

    /// <summary>A figure as it is printed in Vietnamese: decimal comma, dots between thousands; "99.5" is read as a decimal too.</summary>
    private static decimal? Figure(string text)
    {
        var digits = text.TrimEnd('%', ' ', '\u00A0', '\t');
        var dot = digits.LastIndexOf('.');
        var thousands = digits.Contains(',', StringComparison.Ordinal) || (dot >= 0 && digits.Length - dot == 4);
        var plain = thousands ? digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : digits;
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) ? figure : null;
    }

    /// <summary>The text around, on one line.</summary>
    private static string ContextOf(string original, TextSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start - ContextReach), Math.Min(original.Length, span.End + ContextReach));
        return string.Create(end - start, (original, start), static (target, from) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsControl(from.original[from.start + i]) ? ' ' : from.original[from.start + i];
        }).Trim();
    }
}
