namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>A document and how many others cite it; copies of one count once.</summary>
public sealed record CitedFigure(DocumentName Document, long CitedBy);
