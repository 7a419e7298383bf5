using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>What at least one of its parts answers: OR.</summary>
public sealed record AnyOf(ImmutableArray<QueryNode> Parts, TextSpan Span) : QueryNode(Span);
