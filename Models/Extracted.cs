namespace DirectiveMiner.Models;

/// <summary>A value read from the text, with its place there and the rule that found it.</summary>
public sealed record Extracted<T>(T Value, TextSpan Span, RuleId Rule);
