namespace DirectiveMiner.Models.Coverage;

/// <summary>
/// One item of a parent. Label is that of the outline item that holds it ("" outside of the outline); original[Span] == Text.
/// Index is the place of a target or campaign in the document's own list; null for a task.
/// </summary>
public sealed record CoverageItem(string Label, CoverageItemKind Kind, string Text, TextSpan Span, int? Index);
