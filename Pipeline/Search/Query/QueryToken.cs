using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A piece of a query. Joined: nothing stands between it and the piece before. IsPrefix: a phrase with a star behind it.</summary>
internal readonly record struct QueryToken(QueryTokenKind Kind, TextSpan Span, bool Joined, OperatorKind? Operator = null, bool IsPrefix = false);
