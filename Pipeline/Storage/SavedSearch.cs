namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A search that is kept under a name. Seen is the number of the last document that had come when it was last looked at.</summary>
public sealed record SavedSearch(string Name, string Query, long Seen);
