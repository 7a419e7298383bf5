namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Whose document it is: what "tỉnh", "huyện", "xã" mean in it when no name follows. Names without their kind ("Bến Tre"); the units with it ("tỉnh Bến Tre", "Quận 1").</summary>
public sealed record Home(string? Province, string? ProvinceUnit, string? DistrictUnit, string? CommuneUnit)
{
    public static readonly Home Unknown = new(null, null, null, null);
}
