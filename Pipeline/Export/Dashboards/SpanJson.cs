namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>A span as JSON has it.</summary>
public sealed record SpanJson(int Start, int Length);
