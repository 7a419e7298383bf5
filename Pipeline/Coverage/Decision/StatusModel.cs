using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Decision;

/// <summary>
/// An ordinal logistic model over the features: one weighted sum, and two thresholds that part missing, partial and covered. Weights are fitted by bench -- coverage-train
/// and kept in coverage-model.json under the features' names.
/// </summary>
public sealed record StatusModel(ImmutableArray<double> Weights, double MissingBelow, double CoveredAbove)
{
    public static StatusModel Default { get; } = Load();

    /// <summary>Passages of a plan of usual length, such as the model is fitted on; beyond, the best of many answers more by chance, which grows as the logarithm of their number.</summary>
    private const double UsualPassages = 60, ByChance = 0.5;

    /// <summary>What a plan of so many passages must show beyond one of usual length.</summary>
    public static double Handicap(int passages) => Math.Max(0, ByChance * Math.Log(passages / UsualPassages));

    /// <summary>The probabilities of the three statuses.</summary>
    public (double Missing, double Partial, double Covered) Probabilities(ImmutableArray<double> features, double handicap = 0)
    {
        var sum = -handicap;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * features[i];
        var missing = Sigmoid(MissingBelow - sum);
        var covered = Sigmoid(sum - CoveredAbove);
        return (missing, Math.Max(0, 1 - missing - covered), covered);
    }

    public CoverageStatus Decide(ImmutableArray<double> features, out double score, double handicap = 0)
    {
        var (missing, partial, covered) = Probabilities(features, handicap);
        score = covered + (partial / 2);
        return missing >= partial && missing >= covered ? CoverageStatus.Missing : covered >= partial ? CoverageStatus.Covered : CoverageStatus.Partial;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static StatusModel Load()
    {
        var file = DataFile.Load("coverage-model.json");
        var weights = file["weights"]!;
        return new StatusModel([.. Enum.GetNames<TaskFeature>().Select(name => (double)weights[name]!)], (double)file["missingBelow"]!, (double)file["coveredAbove"]!);
    }
}
