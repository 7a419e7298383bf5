using System.Collections.Immutable;
using System.Security.Cryptography;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Containers;
using DirectiveMiner.Pipeline.Reading.Conversion;
using DirectiveMiner.Pipeline.Reading.Html;
using DirectiveMiner.Pipeline.Reading.Office;
using DirectiveMiner.Pipeline.Reading.OpenDocument;
using DirectiveMiner.Pipeline.Reading.Pdf;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Pipeline.Reading.Rtf;
using DirectiveMiner.Pipeline.Reading.Scans;
using DirectiveMiner.Pipeline.Reading.Sheets;
using DirectiveMiner.Pipeline.Reading.Slides;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// Reads any file by the reader for its kind, which its content tells (<see cref="FormatSniffer"/>). A file that cannot be read becomes a text without words and with the problem
/// that says why; nothing is thrown for it. Files of an unknown kind are taken for plain text unless they hold NUL bytes.
/// </summary>
public sealed class FileReader(ImmutableArray<IDocumentReader> readers, long maxBytes)
{
    /// <summary>256 MB: some 120,000 pages; a larger file is hardly one document.</summary>
    public const long DefaultMaxBytes = 256L << 20;

    public static FileReader Default { get; } = ForJobs(Environment.ProcessorCount);

    /// <summary>A reader of all formats that runs at most so many programs for character recognition at a time, over all files that it reads.</summary>
    public static FileReader ForJobs(int jobs)
    {
        var recognizer = new PageRecognizer(jobs);
        var converter = new OfficeConverter(OutsidePrograms.LibreOffice);
        return new FileReader(
            [new PlainTextReader(), new WordReader(), new SheetReader(), new SlideReader(), new OpenDocumentReader(), new HtmlReader(), new MhtmlReader(), new RtfReader(), new DocReader(converter), new XlsReader(converter), new PptReader(), new PdfReader(recognizer), new PictureReader(recognizer), converter],
            DefaultMaxBytes);
    }

    private readonly FileContainers containers = new(ContainerLimits.Default, maxBytes);

    /// <summary>Files with this name's extension are documents, or something that a message should name: what a folder's files are chosen by before any is opened.</summary>
    public static bool Knows(string path) => FileFormats.AnyIsNamed(path);

    /// <summary>The files that a path stands for: those in it where it is an archive or a message, else itself. Opens the file to see what it is.</summary>
    public IReadOnlyList<string> FilesIn(string path)
    {
        try
        {
            if (!File.Exists(path))
                return [path];
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return FileContainers.FormatOf(path, stream) is { } format ? [.. containers.FilesIn(path, stream, format)] : [path];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [path];
        }
    }

    /// <summary>The size of a file on disk, that of its archive where it lies in one; 0 where there is none.</summary>
    public static long SizeOf(string path) => new FileInfo(FileContainers.Split(path).Outer) is { Exists: true } file ? file.Length : 0;

    /// <summary>Reads the bytes of a file, or the problem that prevents it.</summary>
    public (byte[] Bytes, Problem? Problem) ReadBytes(string path)
    {
        try
        {
            if (FileContainers.Split(path) is { Inner.Length: > 0 } contained)
                return containers.Read(contained.Outer, contained.Inner);
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
        var format = FormatSniffer.Of(path, bytes);
        if (format is null)
            return Failed(path, bytes, Unsupported($"{path} is a binary file, no text (it holds NUL bytes)"));
        if (readers.FirstOrDefault(reader => reader.MediaTypes.Contains(format.MediaType)) is { } reader)
            return reader.Read(path, format.MediaType, bytes);
        if (FileContainers.IsContainer(format))
            return Failed(path, bytes, containers.WhyNone(path, bytes, format));
        var renamed = format.IsNamed(path) ? "" : " in spite of its name";
        return Failed(path, bytes, new Problem(format.Problem ?? ProblemCode.UnsupportedMediaType, $"{path} is a {format.Name} file{renamed}; it needs {format.Needs}"));
    }

    /// <summary>A text that stands for a file that was not read.</summary>
    public static SourceText Failed(string path, byte[] bytes, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new SourceText(SourceOf(path, FormatSniffer.Of(path, bytes)?.MediaType ?? "application/octet-stream", bytes), "", [0], [problem]);
    }

    /// <summary>A file of which nothing but its bytes is known.</summary>
    internal static Source SourceOf(string path, string mediaType, ReadOnlySpan<byte> bytes) =>
        new(path, bytes.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(bytes)), mediaType, bytes.Length, 1, "");

    private static Problem Unsupported(string message) => new(ProblemCode.UnsupportedMediaType, message);

    private Problem TooLarge(string path, long length) =>
        new(ProblemCode.TooLarge, $"{path} holds {length >> 20} MB or more; the limit is {maxBytes >> 20} MB");
}
