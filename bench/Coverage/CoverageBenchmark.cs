using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Coverage.Decision;
using DirectiveMiner.Pipeline.Evaluation.Coverage;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>bench -- coverage: every family predicted with weights that were fitted without it, beside plain rules.</summary>
public static class CoverageBenchmark
{
    public static void Run(TextWriter output, bool misses)
    {
        ArgumentNullException.ThrowIfNull(output);
        var pairs = CoveragePair.All();
        var cases = TrainingCase.Of(pairs);
        var totals = new Dictionary<string, CoverageTally>();
        output.WriteLine("| set | pair | items | found | status | gap P | gap R | gap F1 | targets | evidence |\n|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var family in pairs.GroupBy(pair => pair.Family))
        {
            var model = OrdinalFit.Fit([.. cases.Where(one => !one.IsOf(family.Key))], Training.Ridge);
            foreach (var pair in family)
            {
                var report = new CoverageChecker(pair.Parent, model).Check(pair.Child);
                var tally = CoverageScorer.Score(pair.Gold, report);
                Row(output, pair.Set, pair.Name, tally);
                totals[pair.Set] = totals.GetValueOrDefault(pair.Set, new CoverageTally()) + tally;
                if (misses)
                    Misses(output, pair, report);
            }
        }
        foreach (var (set, tally) in totals)
            Row(output, set, "all", tally);
        Row(output, "all", "all", totals.Values.Aggregate((one, other) => one + other));
        TaskMethods.Run(output, cases);
        Unrelated.Run(output, pairs, cases);
    }

    private static void Row(TextWriter output, string set, string name, CoverageTally tally) => output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"| {set} | {name} | {tally.Items} | {tally.Found} | {tally.Status:0.000} | {tally.GapPrecision:0.000} | {tally.GapRecall:0.000} | {tally.GapF1:0.000} | {tally.Comparison:0.000} | {tally.EvidenceRecall:0.000} |"));

    private static void Misses(TextWriter output, CoveragePair pair, PairCoverage report)
    {
        foreach (var (gold, found) in CoverageScorer.Pair(pair.Gold, report))
        {
            var comparison = gold.Comparison is { } compared && found?.Target?.Comparison != compared ? $" {found?.Target?.Comparison} for {compared} [{gold.Figure} ~ {found?.Target?.Child}]" : "";
            if (found?.Status != gold.Status || comparison.Length > 0)
                output.WriteLine($"    {(found is null ? "not found" : found.Status),-9} for {gold.Status,-8} {gold.Kind,-8} {found?.Score:0.00}{comparison} {gold.Starts} -> {string.Join(" ## ", gold.Evidence)} || {(found is null || found.Evidence.IsEmpty ? "" : found.Evidence[0].Text[..Math.Min(90, found.Evidence[0].Text.Length)].ReplaceLineEndings(" "))}");
        }
    }
}
