namespace DirectiveMiner.Pipeline.Reading.Rtf;

/// <summary>A font of the font table; the charset is Windows' (0 Western, 163 Vietnamese).</summary>
internal sealed record RtfFont(string Name, int Charset);
