using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>What all of its parts answer: words beside each other, or AND.</summary>
public sealed record AllOf(ImmutableArray<QueryNode> Parts, TextSpan Span) : QueryNode(Span);
