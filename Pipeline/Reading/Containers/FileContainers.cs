using System.IO.Compression;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>
/// Opens archives and messages, also within one another, and finds files in them by paths such as "archive.zip!/inner/mail.eml!/plan.docx".
/// Keeps nothing open and nothing in memory: an archive on disk is opened anew for each of its files.
/// </summary>
public sealed class FileContainers(ContainerLimits limits, long maxBytes)
{
    private const string Zip = "application/zip", Mail = "message/rfc822";

    public static bool IsContainer(FileFormat? format) => format?.MediaType is Zip or Mail;

    /// <summary>The path of the file on disk, and the names of what is in it, one in the other; no names where the path is a file's own.</summary>
    public static (string Outer, string[] Inner) Split(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var at = path.IndexOf(ContainedNames.Separator, StringComparison.Ordinal); at > 0; at = path.IndexOf(ContainedNames.Separator, at + 1, StringComparison.Ordinal))
        {
            if (File.Exists(path[..at]))
                return (path[..at], path[(at + ContainedNames.Separator.Length)..].Split(ContainedNames.Separator));
        }
        return (path, []);
    }

    /// <summary>The paths of the files in a container, and in those in it; the container's own path where it cannot be opened or holds nothing, for the reader to say why.</summary>
    public IEnumerable<string> FilesIn(string path, Stream stream, FileFormat format) => FilesIn(path, stream, format, 1, new Budget(limits.Files, limits.Bytes));

    /// <summary>The bytes of a file in containers, outermost first.</summary>
    public (byte[] Bytes, Problem? Problem) Read(string outer, string[] inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        using var stream = new FileStream(outer, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read(outer, stream, inner);
    }

    /// <summary>Why the container gives no files.</summary>
    public Problem WhyNone(string path, byte[] bytes, FileFormat format)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var (container, problem) = Open(path, stream, format, readWhole: 0);
        using (container)
            return problem ?? new Problem(ProblemCode.Unreadable, container!.Files.Count == 0 ? $"{path} holds no files" : $"{path} holds {container.Files.Count} files and was not opened: it is standard input, lies too deep, or is too much with the archives around it");
    }

    private IEnumerable<string> FilesIn(string path, Stream stream, FileFormat format, int depth, Budget budget)
    {
        var (container, problem) = Open(path, stream, format, depth > 1 || format.MediaType == Mail ? stream.Length : 0);
        using (container)
        {
            if (problem is not null || container!.Files.Count == 0 || !budget.Take(container.Files))
                return [path];
            return [.. container.Files.SelectMany(file => Below(container, path, file, depth, budget))];
        }
    }

    private IEnumerable<string> Below(IFileContainer container, string path, ContainedFile file, int depth, Budget budget)
    {
        var inner = path + ContainedNames.Separator + file.Name;
        if (depth >= limits.Depth || !MayBeContainer(file.Name))
            return [inner];
        var (bytes, problem) = container.Read(file.Name, inner, maxBytes);
        if (problem is not null || FormatSniffer.Of(inner, bytes) is not { } format || !IsContainer(format))
            return [inner];
        return FilesIn(inner, new MemoryStream(bytes, writable: false), format, depth + 1, budget);
    }

    /// <summary>Within a container only what is named like one is opened to see what it is: all else is unpacked once, when it is read.</summary>
    private static bool MayBeContainer(string name) => FileFormats.Of(Zip).IsNamed(name) || FileFormats.Of(Mail).IsNamed(name);

    private (byte[] Bytes, Problem? Problem) Read(string path, Stream stream, ReadOnlySpan<string> inner)
    {
        if (FormatOf(path, stream) is not { } format)
            return ([], new Problem(ProblemCode.Unreadable, $"{path} is no archive"));
        var (container, problem) = Open(path, stream, format, readWhole: 0);
        using (container)
        {
            if (problem is not null)
                return ([], problem);
            var below = path + ContainedNames.Separator + inner[0];
            var (bytes, fault) = container!.Read(inner[0], below, maxBytes);
            if (fault is not null || inner.Length == 1)
                return (bytes, fault);
            using var nested = new MemoryStream(bytes, writable: false);
            return Read(below, nested, inner[1..]);
        }
    }

    /// <summary>What kind of container a stream is, by its first bytes.</summary>
    public static FileFormat? FormatOf(string path, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var head = new byte[4096];
        var count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (head.AsSpan(0, count).StartsWith("PK"u8))
            return OfZip(stream);
        return FormatSniffer.Of(path, head.AsSpan(0, count)) is { } format && IsContainer(format) ? format : null;
    }

    /// <summary>An archive that is no document itself, by the names in it; null also where it is broken, which its reader tells.</summary>
    private static FileFormat? OfZip(Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var format = FileFormats.OfZip(archive.Entries.Select(entry => entry.FullName));
            return IsContainer(format) ? format : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    private (IFileContainer? Container, Problem? Problem) Open(string path, Stream stream, FileFormat format, long readWhole)
    {
        IFileContainer? container = null;
        try
        {
            container = format.MediaType == Zip ? new ZipContainer(stream) : new MailContainer(Whole(stream));
            return limits.Refusal(path, container.Files, readWhole) is { } refusal ? (container, refusal) : (container, null);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return (container, PackageFault.Of(path, fault, somethingRead: false));
        }
    }

    private byte[] Whole(Stream stream)
    {
        if (stream.Length > maxBytes)
            throw new InvalidDataException($"it holds more than {maxBytes >> 20} MB");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>What is left of the limits for all containers within one file.</summary>
    private sealed class Budget(int files, long bytes)
    {
        private int files = files;
        private long bytes = bytes;

        public bool Take(IReadOnlyList<ContainedFile> taken) => (files -= taken.Count) >= 0 && (bytes -= taken.Sum(file => file.Bytes)) >= 0;
    }
}
