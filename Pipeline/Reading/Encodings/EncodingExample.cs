namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>A text as it looks when the bytes of an old encoding are taken for Windows-1252, and what it says.</summary>
public sealed record EncodingExample(string Written, string Text);
