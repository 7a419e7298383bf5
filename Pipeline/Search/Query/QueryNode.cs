using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A part of a query that was understood. Span is where it stands in the query as typed, so that a later complaint can point at it.</summary>
public abstract record QueryNode(TextSpan Span);
