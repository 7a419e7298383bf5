namespace DirectiveMiner.Pipeline.Search;

/// <summary>A document that an index found. Score: the higher, the better; comparable within one query only.</summary>
public readonly record struct IndexHit(long Document, double Score);
