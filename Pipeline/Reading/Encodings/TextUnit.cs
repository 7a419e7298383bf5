namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// What is decided upon as one: a line, or the part of one in the same font. Runs [FirstRun, FirstRun + Cuts.Length] make it up; a cut is where the next of them begins in it.
/// </summary>
internal sealed record TextUnit(string Text, string? Font, int FirstRun, int[] Cuts);
