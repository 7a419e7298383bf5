namespace DirectiveMiner.Models.Coverage;

/// <summary>An item of the child's own that answers nothing in the parent: a local initiative. original[Span] == Text, on the child's original.</summary>
public sealed record ExtraItem(string Label, string Text, TextSpan Span);
