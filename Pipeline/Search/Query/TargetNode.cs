using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>
/// target: a figure to be reached, compared as the query says (">=95%"); Indicator, where there is one, are words that the target's indicator or text holds; Unit "%" or the thing counted, null for any.
/// Without Value every target with that indicator answers.
/// </summary>
public sealed record TargetNode(ImmutableArray<Word> Indicator, TargetTest Test, decimal? Value, string? Unit, TextSpan Span) : QueryNode(Span);
