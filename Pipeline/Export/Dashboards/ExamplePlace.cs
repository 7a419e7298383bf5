namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>Where a text says something: the document's key, section and page, the words and their span on its original text.</summary>
public sealed record ExamplePlace(string Document, string? Section, int Page, string Text, SpanJson Span);
