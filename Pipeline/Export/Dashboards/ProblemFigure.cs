namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>How often a problem was noted, and in how many documents.</summary>
public sealed record ProblemFigure(string Code, long Count, long Documents);
