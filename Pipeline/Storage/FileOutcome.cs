using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>What became of one file of a run. Mined is null for files that were skipped or failed; Failure is set for the latter.</summary>
public sealed record FileOutcome(string Path, FileStatus Status, long Bytes, Problem? Failure, MinedDocument? Mined);
