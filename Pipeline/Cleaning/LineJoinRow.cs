namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>Words that cannot end a line's sentence, so that the next line runs on whatever it starts with.</summary>
public sealed record LineJoinRow(string Code, IReadOnlyList<string> Variations, IReadOnlyList<string> Examples, string Source);
