using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>How the answers spread over the values of a field, most frequent first.</summary>
public sealed record Facet(SearchField Field, ImmutableArray<FacetValue> Values);
