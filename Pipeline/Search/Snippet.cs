using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>The part of the original that answers a query best, with the places of the query's words in it; all spans are on the original.</summary>
public sealed record Snippet(TextSpan Span, ImmutableArray<TextSpan> Highlights);
