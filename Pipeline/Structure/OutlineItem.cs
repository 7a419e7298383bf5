namespace DirectiveMiner.Pipeline.Structure;

/// <summary>An item of the outline. Label joins the numbers from the root ("II.3.b"; a dash bullet by its place: "II.3.-2"). Heading is its own first line or sentence; Range covers it with all below it.</summary>
public sealed record OutlineItem(string Label, OutlineKind Kind, TokenRange Heading, TokenRange Range, int Depth, int? Parent);
