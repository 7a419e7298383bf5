namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Which campaigns are asked for; null leaves a condition out. Name and Launcher hold their words in any diacritics; Year lies in the campaign's period.</summary>
public sealed record CampaignFilter(string? Name, string? Kind, string? Launcher, int? Year, long? Document);
