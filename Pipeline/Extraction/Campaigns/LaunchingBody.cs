namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>A body that may launch, by its full name, and the token after its mention.</summary>
internal readonly record struct LaunchingBody(string Name, int End);
