using System.IO.Compression;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>A ZIP archive. Sizes are those that its directory declares; an entry that unpacks to more than it declares is refused while it is read.</summary>
public sealed class ZipContainer : IFileContainer
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">It is no archive, or cut off.</exception>
    public ZipContainer(Stream stream)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Read);
        var (names, files) = (new ContainedNames(), new List<ContainedFile>());
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\'))
                continue;
            var name = names.Give(entry.FullName, "file");
            entries.Add(name, entry);
            files.Add(new ContainedFile(name, entry.Length, entry.CompressedLength));
        }
        Files = files;
    }

    public IReadOnlyList<ContainedFile> Files { get; }

    public (byte[] Bytes, Problem? Problem) Read(string name, string path, long maxBytes)
    {
        if (!entries.TryGetValue(name, out var entry))
            return ([], new Problem(ProblemCode.Unreadable, $"there is no {path}"));
        if (entry.IsEncrypted)
            return ([], new Problem(ProblemCode.Encrypted, $"{path} is under a password in its archive"));
        if (entry.Length > maxBytes)
            return ([], new Problem(ProblemCode.TooLarge, $"{path} holds {entry.Length >> 20} MB; the limit is {maxBytes >> 20} MB"));
        try
        {
            using var stream = entry.Open();
            var bytes = new byte[entry.Length];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (count < bytes.Length)
                return ([], new Problem(ProblemCode.Unreadable, $"{path} is cut off in its archive"));
            if (Crc32.Of(bytes) != entry.Crc32)
                return ([], new Problem(ProblemCode.Unreadable, $"{path} is damaged in its archive: its checksum is not that of its bytes"));
            return stream.ReadByte() < 0 ? (bytes, null) : ([], new Problem(ProblemCode.TooLarge, $"{path} is refused: it unpacks to more than its archive declares"));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            return ([], new Problem(ProblemCode.Unreadable, $"{path} cannot be unpacked: {fault.Message}"));
        }
    }

    public void Dispose() => archive.Dispose();
}
