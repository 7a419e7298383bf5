using System.Collections.Immutable;
using System.Security.Cryptography;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// Reads any file by the reader for its kind. A file that cannot be read becomes a text without words and with the problem that says why; nothing is thrown for it.
/// Files of an unknown kind are taken for plain text unless they hold NUL bytes.
/// </summary>
public sealed class FileReader(ImmutableArray<IDocumentReader> readers, long maxBytes)
{
    /// <summary>256 MB: some 120,000 pages; a larger file is hardly one document.</summary>
    public const long DefaultMaxBytes = 256L << 20;

    private const int SniffedBytes = 64 << 10;

    public static FileReader Default { get; } = new([new PlainTextReader()], DefaultMaxBytes);

    /// <summary>Some reader of this build, or a message of this build, is meant for files with this extension.</summary>
    public bool Knows(string path) =>
        ReaderFor(path) is not null || FileFormats.All.Any(format => format.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads the bytes of a file, or the problem that prevents it.</summary>
    public (byte[] Bytes, Problem? Problem) ReadBytes(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.CanSeek && stream.Length > maxBytes)
                return ([], TooLarge(path, stream.Length));
            if (stream.CanSeek && stream.Length > 0)
            {
                var bytes = new byte[stream.Length];
                var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                return (count == bytes.Length ? bytes : bytes[..count], null);
            }
            return ReadStream(path, stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ([], new Problem(ProblemCode.Unreadable, Directory.Exists(path) ? $"{path} is a folder" : fault.Message));
        }
    }

    /// <summary>Reads a stream to its end, up to the limit.</summary>
    public (byte[] Bytes, Problem? Problem) ReadStream(string path, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var held = new MemoryStream();
        var buffer = new byte[81920];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            held.Write(buffer, 0, count);
            if (held.Length > maxBytes)
                return ([], TooLarge(path, held.Length));
        }
        return (held.ToArray(), null);
    }

    /// <summary>The original text of a file.</summary>
    public SourceText Read(string path)
    {
        var (bytes, problem) = ReadBytes(path);
        return problem is null ? Decode(path, bytes) : Failed(path, bytes, problem);
    }

    /// <summary>The original text of bytes that were read from <paramref name="path"/>.</summary>
    public SourceText Decode(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var reader = ReaderFor(path);
        var format = FileFormats.Of(path, bytes);
        if (reader is null && format is not null)
            return Failed(path, bytes, Unsupported($"{path} is a {format.Name} file; it needs {format.Needs}"));
        if (reader is not (null or PlainTextReader) || !IsBinary(bytes))
            return (reader ?? Plain).Read(path, MediaTypeOf(reader, path), bytes);
        return Failed(path, bytes, Unsupported(format is null
            ? $"{path} is a binary file, no text (it holds NUL bytes)"
            : $"{path} is a {format.Name} file in spite of its name; it needs {format.Needs}"));
    }

    /// <summary>A text that stands for a file that was not read.</summary>
    public static SourceText Failed(string path, byte[] bytes, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var format = FileFormats.Of(path, bytes);
        var hash = bytes.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new SourceText(new Source(path, hash, format?.MediaType ?? "application/octet-stream", bytes.Length, 1, ""), "", [0], [problem]);
    }

    private IDocumentReader Plain => readers.First(reader => reader is PlainTextReader);

    private IDocumentReader? ReaderFor(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return readers.FirstOrDefault(reader => reader.MediaTypes.ContainsKey(extension));
    }

    private static string MediaTypeOf(IDocumentReader? reader, string path) =>
        reader?.MediaTypes[Path.GetExtension(path).ToLowerInvariant()] ?? "text/plain";

    /// <summary>NUL occurs in no text but UTF-16, which begins with its mark.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        !bytes.StartsWith<byte>([0xFF, 0xFE]) && !bytes.StartsWith<byte>([0xFE, 0xFF])
        && (bytes[..Math.Min(bytes.Length, SniffedBytes)].Contains((byte)0) || bytes.StartsWith("%PDF-"u8));

    private static Problem Unsupported(string message) => new(ProblemCode.UnsupportedMediaType, message);

    private Problem TooLarge(string path, long length) =>
        new(ProblemCode.TooLarge, $"{path} holds {length >> 20} MB or more; the limit is {maxBytes >> 20} MB");
}
