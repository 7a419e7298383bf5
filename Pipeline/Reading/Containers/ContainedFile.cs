namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>A file in an archive or message: its name below the container, with forward slashes and nothing that leads out of it, and its size when unpacked and as packed.</summary>
public sealed record ContainedFile(string Name, long Bytes, long PackedBytes);
