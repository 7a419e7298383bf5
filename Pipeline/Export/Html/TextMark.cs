using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>A place of the original text that is marked: its kind (a style), what is told of it, and where it leads to (null: nowhere).</summary>
internal sealed record TextMark(TextSpan Span, string Kind, string Told, string? Address);
