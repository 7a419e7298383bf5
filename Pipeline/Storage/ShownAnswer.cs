using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>One page of an answer with the places of its hits in their texts.</summary>
public sealed record ShownAnswer(SearchAnswer Answer, ImmutableArray<SearchHit> Hits);
