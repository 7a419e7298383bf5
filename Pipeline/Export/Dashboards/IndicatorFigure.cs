namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>What is measured, whatever the case and diacritics: as it is printed most often, with its most frequent unit, the targets set, and how many documents set them.</summary>
public sealed record IndicatorFigure(string Indicator, string Unit, long Targets, long Documents);
