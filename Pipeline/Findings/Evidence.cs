using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>A place in the original text of a stored document, by its key.</summary>
public readonly record struct Evidence(string Document, TextSpan Span);
