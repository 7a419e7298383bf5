namespace DirectiveMiner.Pipeline.Search;

/// <summary>One reason for a hit's rank ("title: thi đua", "adjacent words", "authority"); the parts of a hit add up to its score.</summary>
public sealed record ScorePart(string Reason, double Score);
