namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Which targets are asked for; null leaves a condition out. Indicator holds its words in any diacritics.</summary>
public sealed record TargetFilter(string? Indicator, string? Unit, decimal? Min, decimal? Max, int? Year, long? Document);
