namespace DirectiveMiner.Models;

/// <summary>Where a body stands in the administration.</summary>
public enum AdministrativeLevel
{
    Central,
    Ministry,
    Province,

    /// <summary>A department (sở, ban, ngành) of a province.</summary>
    Department,
    District,

    /// <summary>An office (phòng) of a district, or of a commune since 1 July 2025.</summary>
    Office,
    Commune,

    /// <summary>A school, hospital, company or other unit.</summary>
    Unit,
}
