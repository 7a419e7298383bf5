using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Evaluation.Coverage;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>A task of a pair: its features, the score of the plain baseline, and the annotated status.</summary>
public sealed record TrainingCase(string Family, string OtherFamily, string Pair, string Starts, ImmutableArray<double> Features, double Bm25, CoverageStatus Status)
{
    /// <summary>Unrelated pairs are many and easy; each counts little.</summary>
    private const double UnrelatedWeight = 0.25;

    public double Weight => OtherFamily == Family ? 1 : UnrelatedWeight;

    public bool IsOf(string family) => Family == family || OtherFamily == family;

    /// <summary>The annotated pairs, and each parent beside a plan of the next family, where every task is missing.</summary>
    public static IReadOnlyList<TrainingCase> Of(IReadOnlyList<CoveragePair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var families = pairs.Select(pair => pair.Family).Distinct().ToList();
        return
        [
            .. pairs.SelectMany(Of),
            .. pairs.DistinctBy(pair => pair.Gold.Parent).SelectMany((pair, i) => Unrelated(pair, pairs.Where(other => other.Family == families[(families.IndexOf(pair.Family) + 1 + (i % (families.Count - 1))) % families.Count]).Last())),
        ];
    }

    private static IEnumerable<TrainingCase> Unrelated(CoveragePair pair, CoveragePair other) =>
        new CoverageChecker(pair.Parent).Features(other.Child).Select(found => new TrainingCase(pair.Family, other.Family, pair.Name, found.Item.Text, found.Features, 0, CoverageStatus.Missing));

    private static IEnumerable<TrainingCase> Of(CoveragePair pair)
    {
        var checker = new CoverageChecker(pair.Parent);
        var text = CoverageText.Of(pair.Parent.Original);
        var features = checker.Features(pair.Child).ToDictionary(found => found.Item, found => found.Features);
        foreach (var (gold, reported) in CoverageScorer.Pair(pair.Gold, checker.Check(pair.Child)))
        {
            if (gold.Kind == CoverageItemKind.Task && reported is not null)
                yield return new TrainingCase(pair.Family, pair.Family, pair.Name, gold.Starts, features[reported.Item], Coverage.Bm25.Best(text, text.WordsIn(reported.Item.Span), pair.Child), gold.Status);
        }
    }
}
