namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>Words at the end of a line that show that its sentence runs on.</summary>
public sealed record LineJoinRow(string Code, string Name, LineJoinKind Kind, IReadOnlyList<string> Variations, IReadOnlyList<string> Examples, string Source);
