namespace DirectiveMiner.Models;

/// <summary>Where a document came from. Sha256 is of the file's bytes, in lower-case hex; Pages is 1 where the format has none.</summary>
public sealed record Source(string Path, string Sha256, string MediaType, long Bytes, int Pages, string Encoding);
