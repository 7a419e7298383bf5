namespace DirectiveMiner.Pipeline.Graph;

/// <summary>A part of a graph around a document; IsCut where there were more nodes than were asked for.</summary>
public sealed record GraphPart(string Start, CitationGraph Graph, bool IsCut);
