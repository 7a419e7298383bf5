namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>A stretch of a document's text in one font, as its program stored it; Font is null where the file does not say.</summary>
public sealed record TextRun(string Text, string? Font);
