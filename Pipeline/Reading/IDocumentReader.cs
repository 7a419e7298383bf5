namespace DirectiveMiner.Pipeline.Reading;

/// <summary>Turns the bytes of one kind of file into its original text. Never throws for bad bytes: those are problems of the text.</summary>
public interface IDocumentReader
{
    /// <summary>Lower-case file extensions with their dot, each with the media type that it stands for.</summary>
    IReadOnlyDictionary<string, string> MediaTypes { get; }

    SourceText Read(string path, string mediaType, ReadOnlySpan<byte> bytes);
}
