using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Graph;
using Xunit;

namespace DirectiveMiner.Tests.Graph;

public sealed class LevelsOfBodies
{
    [Fact]
    public void AreThoseOfTheirRows() => Assert.All(DataFile.Load("body-levels.json")["rows"]!, row => Assert.All(row["examples"]!.Values<string>(),
        example => Assert.Equal((string?)row["level"], BodyLevels.Of(example)?.ToString().ToLowerInvariant())));

    [Theory]
    [InlineData(AdministrativeLevel.Ministry, "Cục Thuế")]
    [InlineData(AdministrativeLevel.Department, "Cục Thuế tỉnh Bến Tre")]
    [InlineData(null, "Công tyy Một")]
    [InlineData(null, "STNMT")]
    public void GoByTheLongestBeginning(AdministrativeLevel? level, string name) => Assert.Equal(level, BodyLevels.Of(name));
}
