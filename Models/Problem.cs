namespace DirectiveMiner.Models;

/// <summary>Something wrong with an input, or worth a reader's doubt. Data, not an exception; Span is null where it concerns the whole file.</summary>
public sealed record Problem(ProblemCode Code, string Message, TextSpan? Span = null);
