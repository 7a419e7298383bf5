namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>A string with the fonts that parts of it are in, where they differ from the cell's.</summary>
internal sealed record BiffString(string Text, IReadOnlyList<(int From, int Font)> Fonts);
