using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>
/// What a container may hold before it is refused as a bomb: files, bytes unpacked, how often its size an entry may unpack to, containers within containers, and bytes that are read again
/// for each file (a message, an archive in an archive).
/// </summary>
public sealed record ContainerLimits(int Files, long Bytes, int Ratio, int Depth, long BytesReadAgain)
{
    private const long SmallestBomb = 1 << 20;

    /// <summary>Deflate cannot do better than 1 : 1032; office documents reach 1 : 30.</summary>
    public static ContainerLimits Default { get; } = new(2000, 1L << 30, 200, 3, 4L << 30);

    /// <summary>Why the container at the path is refused; null where it is not.</summary>
    /// <param name="readWhole">Its size, where all of it is read for each of its files; else 0.</param>
    public Problem? Refusal(string path, IReadOnlyList<ContainedFile> files, long readWhole)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count > Files)
            return Refused($"it holds {files.Count} files; the limit is {Files}");
        if (files.FirstOrDefault(file => file.Bytes > SmallestBomb && file.Bytes / Math.Max(1, file.PackedBytes) > Ratio) is { } bomb)
            return Refused($"{bomb.Name} unpacks to {bomb.Bytes / Math.Max(1, bomb.PackedBytes)} times its size; the limit is {Ratio}");
        if (files.Sum(file => file.Bytes) is var bytes && bytes > Bytes)
            return Refused($"it unpacks to {bytes >> 20} MB; the limit is {Bytes >> 20} MB");
        return readWhole * files.Count > BytesReadAgain ? Refused($"it is too large ({readWhole >> 20} MB) for {files.Count} files read one by one; unpack it") : null;

        Problem Refused(string reason) => new(ProblemCode.TooLarge, $"{path} is refused: {reason}");
    }
}
