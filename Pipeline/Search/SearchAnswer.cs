using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>One page of answers. Total counts all of them; with IsAtLeast counting stopped there ("more than 10,000"). Next leads to the following page, null on the last.</summary>
public sealed record SearchAnswer(ImmutableArray<IndexHit> Hits, int Total, bool IsAtLeast, ImmutableArray<Facet> Facets, string? Next)
{
    /// <summary>No text holds all the words of the query together: these hold most of them, by weight. To be told to the user.</summary>
    public bool IsPartial { get; init; }
}
