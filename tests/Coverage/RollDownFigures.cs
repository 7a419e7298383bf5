using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

public sealed class RollDownFigures
{
    [Fact]
    public void CountAPartialItemAsHalf() => Assert.Equal(0.5, Matrix.Of(("CPM", null)).Share, 9);

    [Fact]
    public void TellWhereAnItemWasLostOnTheWay()
    {
        var dropped = Matrix.Of(("CM", null), ("MM", 0), ("MC", 0)).Dropped();

        Assert.Equal<DroppedItem>([new DroppedItem(0, 1, 0), new DroppedItem(0, 2, 0), new DroppedItem(1, 0, null)], dropped);
    }

    [Fact]
    public void AreSummedUpByLevelFromTheTop()
    {
        var levels = Matrix.Of(("CC", null), ("CM", null), ("MM", 1)).Levels();

        Assert.Equal<LevelCoverage>([new LevelCoverage(AdministrativeLevel.District, 2, 3, 0, 1), new LevelCoverage(AdministrativeLevel.Commune, 1, 0, 0, 2)], levels);
        Assert.Equal([0.75, 0], levels.Select(level => level.Share));
    }

    [Fact]
    public void AddUpWhatThePlansSetOfATotal() =>
        Assert.Equal<TargetSum>([new TargetSum(0, 500, 430, 2, "lớp")], Matrix.WithFigures(CoverageReasonCode.ShareOfTotal, 500, "lớp", 200, null, 230).Sums());

    [Theory]
    [InlineData("%")]
    [InlineData("ca/100.000 dân")]
    public void NeverAddSharesAndRates(string unit) => Assert.Empty(Matrix.WithFigures(CoverageReasonCode.ShareOfTotal, 90, unit, 80, 95).Sums());

    [Fact]
    public void NeverAddWhatEachIsToReachByItself() => Assert.Empty(Matrix.WithFigures(CoverageReasonCode.SameFigure, 3, "điển hình", 3, 5).Sums());

    [Fact]
    public void NeverAddWhatOnePlanAloneSets() => Assert.Empty(Matrix.WithFigures(CoverageReasonCode.ShareOfTotal, 500, "lớp", 200, null).Sums());
}
