namespace DirectiveMiner.Models.Coverage;

/// <summary>The plans of one level together: how many there are, and how the items stand in them, each plan's items counted.</summary>
public sealed record LevelCoverage(AdministrativeLevel? Level, int Plans, int Covered, int Partial, int Missing)
{
    /// <summary>The share of items covered, a partial one counting half; 1 where there are none.</summary>
    public double Share => Covered + Partial + Missing is 0 ? 1 : (Covered + (Partial / 2.0)) / (Covered + Partial + Missing);
}
