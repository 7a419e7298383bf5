namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>So many are of this year; null stands for those without a date.</summary>
public sealed record YearCount(int? Year, long Count);
