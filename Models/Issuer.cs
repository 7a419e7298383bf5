namespace DirectiveMiner.Models;

/// <summary>An issuing body (cơ quan ban hành): full name with its place, level and province where they are known.</summary>
public sealed record Issuer(string Name, AdministrativeLevel? Level, string? Province);
