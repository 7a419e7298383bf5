namespace DirectiveMiner.Models;

/// <summary>One item of the outline. Label joins the numbers from the root ("II.3.b"); Depth 0 is the outermost; Span covers the item with all below it.</summary>
public sealed record Section(string Label, string Heading, int Depth, int? Parent, TextSpan Span);
