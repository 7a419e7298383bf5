namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A stored problem; Start and Length are null where it concerns the whole file.</summary>
public sealed record ProblemRow(string Path, string Code, string Message, int? Start, int? Length);
