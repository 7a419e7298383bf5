namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A file as the store knows it: what its bytes were and by which rules it was mined.</summary>
public sealed record StoredFile(string Location, string Path, string Sha256, string Rules);
