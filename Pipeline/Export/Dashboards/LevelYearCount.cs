namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>So many documents were issued at this level in this year; null where either is not known.</summary>
public sealed record LevelYearCount(string? Level, int? Year, long Count);
