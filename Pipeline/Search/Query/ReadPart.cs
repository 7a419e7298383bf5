namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A line of what was understood of a query, in words. Depth is how far it is nested; Leaf is the condition itself, null for a line that only introduces those below it.</summary>
public sealed record ReadPart(int Depth, string Text, QueryNode? Leaf);
