using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Resolution;
using Xunit;

namespace DirectiveMiner.Tests.Resolution;

public class AProvinceThatHasTakenInAnother
{
    private static readonly PartialDate Before = new(2024, 5, 2);

    [Fact]
    public void StandsFirstOfBothInAYoungerText() => Assert.Equal("gia lai|binh dinh", ProvincesInTime.Then("gia lai", new PartialDate(2026, 1, 20), null));

    [Fact]
    public void IsOneOfBothInATextOfTheYearOfTheMerger() => Assert.Equal("gia lai|binh dinh", ProvincesInTime.Then("gia lai", new PartialDate(2025), Before));

    [Fact]
    public void IsItselfInAnOlderText() => Assert.Equal("gia lai", ProvincesInTime.Then("gia lai", new PartialDate(2024, 9, 1), Before));

    [Fact]
    public void IsItselfForWhatIsYounger() => Assert.Equal("gia lai", ProvincesInTime.Then("gia lai", new PartialDate(2026, 1, 20), new PartialDate(2025, 12, 1)));

    [Fact]
    public void IsTakenAsItIsWhereItIsNotKnown() => Assert.Equal("nowhere", ProvincesInTime.Then("nowhere", new PartialDate(2026), Before));
}
