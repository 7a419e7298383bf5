using DirectiveMiner.Bench.Coverage;
using DirectiveMiner.Pipeline.Coverage.Decision;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>coverage-model.json beside what bench -- coverage-train makes of the pairs that the repository holds.</summary>
public sealed class ShippedWeights
{
    /// <summary>A new family, or a change in what is mined, moves a few cases; more is a model of another time.</summary>
    private const double LeastAgreement = 0.95;

    [Fact]
    public void DecideAsThoseOfTheTrainingCommand()
    {
        var cases = TrainingCase.Of(CoveragePair.All());
        var fitted = OrdinalFit.Fit(cases, Training.Ridge);
        var agreed = cases.Count(one => fitted.Decide(one.Features, out _) == StatusModel.Default.Decide(one.Features, out _));

        Assert.True(agreed >= LeastAgreement * cases.Count, $"{agreed} of {cases.Count} decided alike: dotnet run -c Release --project bench -- coverage-train");
    }
}
