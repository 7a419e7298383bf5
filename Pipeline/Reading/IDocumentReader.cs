namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// Turns the bytes of one kind of file into its original text. Never throws for bad bytes: those are problems of the text.
/// Which reader gets a file is told by its content (<see cref="FormatSniffer"/>), never by its name.
/// </summary>
public interface IDocumentReader
{
    /// <summary>The media types of data/file-formats.json that this reader takes.</summary>
    IReadOnlyCollection<string> MediaTypes { get; }

    SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes);
}
