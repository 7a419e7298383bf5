using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>What its part does not answer: NOT, or a minus sign. A query of nothing but this is allowed.</summary>
public sealed record Except(QueryNode Part, TextSpan Span) : QueryNode(Span);
