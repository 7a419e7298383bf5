using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Decision;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>Fits the ordinal logistic model by maximum likelihood with a ridge penalty (BFGS of MathNet.Numerics). Deterministic: it starts from the same point every time.</summary>
public static class OrdinalFit
{
    private const double Tolerance = 1e-7;

    private const int MostSteps = 2000;

    public static StatusModel Fit(IReadOnlyList<TrainingCase> cases, double ridge)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var count = FeatureReader.Count;
        var start = Vector<double>.Build.Dense(count + 2);
        (start[count], start[count + 1]) = (-0.5, 0);
        var objective = ObjectiveFunction.Gradient(at => Loss(cases, at, ridge));
        var found = new BfgsMinimizer(Tolerance, Tolerance, Tolerance, MostSteps).FindMinimum(objective, start).MinimizingPoint;
        return Model(found);
    }

    /// <summary>The last two coordinates: the lower threshold, and the logarithm of the distance to the upper one.</summary>
    private static StatusModel Model(Vector<double> at)
    {
        var count = FeatureReader.Count;
        var lower = at[count];
        return new StatusModel([.. at.Take(count)], lower, lower + Math.Exp(at[count + 1]));
    }

    private static (double, Vector<double>) Loss(IReadOnlyList<TrainingCase> cases, Vector<double> at, double ridge)
    {
        var count = FeatureReader.Count;
        var gradient = Vector<double>.Build.Dense(count + 2);
        var (lower, step) = (at[count], Math.Exp(at[count + 1]));
        var upper = lower + step;
        var loss = 0.0;
        foreach (var one in cases)
        {
            var sum = 0.0;
            for (var i = 0; i < count; i++)
                sum += at[i] * one.Features[i];
            var (low, high) = (Sigmoid(lower - sum), Sigmoid(upper - sum));
            var (dLow, dHigh) = (low * (1 - low), high * (1 - high));
            var (p, dp, dLower, dUpper) = one.Status switch
            {
                CoverageStatus.Missing => (low, -dLow, dLow, 0.0),
                CoverageStatus.Partial => (high - low, dLow - dHigh, -dLow, dHigh),
                _ => (1 - high, dHigh, 0.0, -dHigh),
            };
            p = Math.Max(p, 1e-12);
            (dp, dLower, dUpper) = (dp * one.Weight, dLower * one.Weight, dUpper * one.Weight);
            loss -= one.Weight * Math.Log(p);
            for (var i = 0; i < count; i++)
                gradient[i] -= dp / p * one.Features[i];
            gradient[count] -= (dLower + dUpper) / p;
            gradient[count + 1] -= dUpper / p * step;
        }
        for (var i = 0; i < count; i++)
        {
            loss += ridge / 2 * at[i] * at[i];
            gradient[i] += ridge * at[i];
        }
        return (loss, gradient);
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
