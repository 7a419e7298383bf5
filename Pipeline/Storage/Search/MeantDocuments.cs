using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The documents that a field of a query names: the nodes of the graph, the works that they stand for, and the ids of the citations that may mean one of them, since resolution leaves open which document they mean
/// and nothing that is printed speaks against it.
/// </summary>
internal sealed record MeantDocuments(ImmutableArray<GraphNode> Nodes, ImmutableArray<string> Works, ImmutableArray<long> OpenCitations);
