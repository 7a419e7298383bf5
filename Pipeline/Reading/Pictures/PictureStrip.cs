namespace DirectiveMiner.Pipeline.Reading.Pictures;

/// <summary>So many lines of a picture from Top on, as the file holds them: compressed, with what an image of PDF (ISO 32000-1, 8.9.5) says of such data.</summary>
public sealed record PictureStrip(int Top, int Height, string Attributes, ReadOnlyMemory<byte> Data);
