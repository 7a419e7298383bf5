namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A list of single words that are looked up one by one, where the form of a document is read; as phrases they would be found all over the text.</summary>
public sealed record FrameWordRow(string Code, IReadOnlyList<string> Words, string Source);
