using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>One page of answers. Total counts all of them; with IsAtLeast counting stopped there ("more than 10,000"). Next leads to the following page, null on the last.</summary>
public sealed record SearchAnswer(ImmutableArray<IndexHit> Hits, int Total, bool IsAtLeast, ImmutableArray<Facet> Facets, string? Next);
