using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Evaluation.Coverage;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>A task of a pair: its features and the annotated status.</summary>
public sealed record TrainingCase(string Family, string Pair, string Starts, ImmutableArray<double> Features, CoverageStatus Status)
{
    public static IReadOnlyList<TrainingCase> Of(IEnumerable<CoveragePair> pairs) => [.. pairs.SelectMany(Of)];

    private static IEnumerable<TrainingCase> Of(CoveragePair pair)
    {
        var checker = new CoverageChecker(pair.Parent);
        var features = checker.Features(pair.Child).ToDictionary(found => found.Item, found => found.Features);
        foreach (var (gold, reported) in CoverageScorer.Pair(pair.Gold, checker.Check(pair.Child)))
        {
            if (gold.Kind == CoverageItemKind.Task && reported is not null)
                yield return new TrainingCase(pair.Family, pair.Name, gold.Starts, features[reported.Item], gold.Status);
        }
    }
}
