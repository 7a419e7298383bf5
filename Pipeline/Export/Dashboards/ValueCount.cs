namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>So many have this value; null stands for those of which it is not known.</summary>
public sealed record ValueCount(string? Value, long Count);
