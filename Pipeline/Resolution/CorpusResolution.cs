using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The outcome for one citation, by the ids of documents.</summary>
public sealed record CorpusResolution(ResolutionStatus Status, long? Target, ImmutableArray<long> Candidates, string? Reason);
