using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>year or date: issued on or after From and on or before To; both inclusive, either may be open. "2024-03" as From is its first day, as To its last.</summary>
public sealed record PeriodNode(SearchField Field, DateOnly? From, DateOnly? To, TextSpan Span) : QueryNode(Span);
