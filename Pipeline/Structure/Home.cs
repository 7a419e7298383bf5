using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Whose document it is: what "tỉnh", "huyện", "xã" mean in it when no name follows. Names without their kind ("Bến Tre"); the units with it ("tỉnh Bến Tre", "Quận 1").</summary>
public sealed record Home(string? Province, string? ProvinceUnit, string? DistrictUnit, string? CommuneUnit)
{
    /// <summary>The provinces that have a unit of this name, where the text does not tell which is meant.</summary>
    public ImmutableArray<string> Candidates { get; init; } = [];

    public static readonly Home Unknown = new(null, null, null, null);
}
