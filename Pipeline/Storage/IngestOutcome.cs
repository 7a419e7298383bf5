namespace DirectiveMiner.Pipeline.Storage;

/// <summary>What a run found out at its end: stored files that are gone, and keys that several files share.</summary>
public sealed record IngestOutcome(IReadOnlyList<string> Vanished, IReadOnlyList<string> SharedKeys);
