namespace DirectiveMiner.Pipeline.Graph;

/// <summary>The graph of all documents known. NodeOf tells the node of each stored document by its key: several files of one document are one node.</summary>
public sealed record CorpusGraph(CitationGraph Graph, IReadOnlyDictionary<string, string> NodeOf);
