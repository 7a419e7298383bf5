using System.Globalization;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Decision;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>Ways to decide a task, each fitted without the family that it is measured on: the plain baseline, rules of two thresholds, and the model with more or less of a penalty or a feature left out.</summary>
public static class TaskMethods
{
    public static void Run(TextWriter output, IReadOnlyList<TrainingCase> cases)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("\n| tasks, each family left out | accuracy | gap F1 |\n|---|---:|---:|");
        Row(output, "BM25 of the best passage, two thresholds", cases, train => Thresholds(train, one => one.Bm25));
        Row(output, "rule: Answered, two thresholds", cases, train => Thresholds(train, one => one.Features[(int)TaskFeature.Answered]));
        Row(output, "rule: WeakestClause, two thresholds", cases, train => Thresholds(train, one => one.Features[(int)TaskFeature.WeakestClause]));
        foreach (var ridge in new[] { 0.03, 0.1, 0.3, 1, 3 })
            Row(output, string.Create(CultureInfo.InvariantCulture, $"model, ridge {ridge}"), cases, train => Fitted(train, ridge));
        foreach (var feature in Enum.GetValues<TaskFeature>())
            Row(output, $"model without {feature}", cases, train => Fitted(train, Training.Ridge, feature));
    }

    private static Func<TrainingCase, CoverageStatus> Fitted(IReadOnlyList<TrainingCase> train, double ridge, TaskFeature? without = null)
    {
        TrainingCase Cut(TrainingCase one) => without is { } feature ? one with { Features = one.Features.SetItem((int)feature, 0) } : one;
        var model = OrdinalFit.Fit([.. train.Select(Cut)], ridge);
        return one => model.Decide(Cut(one).Features, out _);
    }

    /// <summary>The two thresholds that are right most often.</summary>
    private static Func<TrainingCase, CoverageStatus> Thresholds(IReadOnlyList<TrainingCase> train, Func<TrainingCase, double> score)
    {
        static CoverageStatus Status(double value, double low, double high) => value < low ? CoverageStatus.Missing : value < high ? CoverageStatus.Partial : CoverageStatus.Covered;
        var scored = train.Where(one => one.Weight == 1).Select(one => (Score: score(one), one.Status)).ToList();
        var steps = Enumerable.Range(0, 41).Select(i => i / 40.0).ToList();
        var (low, high) = steps.SelectMany(low => steps.Where(high => high >= low).Select(high => (low, high))).MaxBy(pair => scored.Count(one => Status(one.Score, pair.low, pair.high) == one.Status));
        return one => Status(score(one), low, high);
    }

    private static void Row(TextWriter output, string name, IReadOnlyList<TrainingCase> cases, Func<IReadOnlyList<TrainingCase>, Func<TrainingCase, CoverageStatus>> fit)
    {
        var (right, hits, wrong, missed) = (0, 0, 0, 0);
        foreach (var family in cases.Where(one => one.Weight == 1).GroupBy(one => one.Family))
        {
            var decide = fit([.. cases.Where(one => !one.IsOf(family.Key))]);
            foreach (var one in family)
            {
                var status = decide(one);
                right += status == one.Status ? 1 : 0;
                var (gap, said) = (one.Status != CoverageStatus.Covered, status != CoverageStatus.Covered);
                hits += gap && said ? 1 : 0;
                wrong += said && !gap ? 1 : 0;
                missed += gap && !said ? 1 : 0;
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {(double)right / cases.Count(one => one.Weight == 1):0.000} | {2.0 * hits / Math.Max(1, (2 * hits) + wrong + missed):0.000} |"));
    }
}
