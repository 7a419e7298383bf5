using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>What is wrong with a query: the place in it as typed, and in the message what was expected there.</summary>
public sealed record QueryProblem(TextSpan Span, string Message);
