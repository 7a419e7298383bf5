namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>A constitution: From is the ISO day on which it came into force.</summary>
public sealed record ConstitutionRow(string Code, string Name, int Year, string From, string Source);
