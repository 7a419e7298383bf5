namespace DirectiveMiner.Pipeline.Search;

/// <summary>A value of a field and the number of documents among the answers that have it.</summary>
public sealed record FacetValue(string Value, int Documents);
