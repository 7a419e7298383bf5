using System.Globalization;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>Plans beside the directives of other families, where almost everything must be missing; each predicted with weights that neither family was used for.</summary>
public static class Unrelated
{
    public static void Run(TextWriter output, IReadOnlyList<CoveragePair> pairs, IReadOnlyList<TrainingCase> cases)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(pairs);
        var counts = new Dictionary<(CoverageItemKind Kind, CoverageStatus Status), int>();
        foreach (var parents in pairs.GroupBy(pair => pair.Family))
        {
            foreach (var children in pairs.GroupBy(pair => pair.Family).Where(children => children.Key != parents.Key))
            {
                var model = OrdinalFit.Fit([.. cases.Where(one => !one.IsOf(parents.Key) && !one.IsOf(children.Key))], Training.Ridge);
                foreach (var parent in parents.DistinctBy(pair => pair.Gold.Parent))
                {
                    var checker = new CoverageChecker(parent.Parent, model);
                    foreach (var item in children.DistinctBy(pair => pair.Gold.Child).SelectMany(child => checker.Check(child.Child).Items))
                        counts[(item.Item.Kind, item.Status)] = counts.GetValueOrDefault((item.Item.Kind, item.Status)) + 1;
                }
            }
        }
        output.WriteLine("\n| unrelated pairs | items | covered | partial | false covered |\n|---|---:|---:|---:|---:|");
        foreach (var kind in Enum.GetValues<CoverageItemKind>())
            Row(output, kind.ToString(), counts, kind);
        Row(output, "all", counts, null);
    }

    private static void Row(TextWriter output, string name, Dictionary<(CoverageItemKind Kind, CoverageStatus Status), int> counts, CoverageItemKind? kind)
    {
        int Count(CoverageStatus? status) => counts.Where(pair => (kind is null || pair.Key.Kind == kind) && (status is null || pair.Key.Status == status)).Sum(pair => pair.Value);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Count(null)} | {Count(CoverageStatus.Covered)} | {Count(CoverageStatus.Partial)} | {(double)Count(CoverageStatus.Covered) / Math.Max(1, Count(null)):0.000} |"));
    }
}
