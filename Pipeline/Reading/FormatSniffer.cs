using System.Text;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// Tells what kind of file bytes are, by what is in them; a name decides only between kinds of plain text. One look over the first bytes, for containers over all of them.
/// Sources: the signatures in data/file-formats.json; ECMA-376-2 (parts of a package), MS-CFB (UTF-16 names of streams), RFC 5322 (fields of a message).
/// </summary>
public static class FormatSniffer
{
    private const int Sniffed = 64 << 10;
    private const int Head = 4 << 10;

    /// <summary>The format; null for binary files of no known kind.</summary>
    public static FileFormat? Of(string path, ReadOnlySpan<byte> bytes)
    {
        foreach (var format in FileFormats.All)
        {
            if (format.Fits(bytes))
                return format.Container is null && ZipNames.IsCutOff(bytes) ? CutOff(path) ?? format : format;
        }
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return FileFormats.Of("application/pdf");
        var head = TextHead(bytes);
        if (head is null)
            return null;
        if (TextKind.Of(head) is { } mediaType)
            return FileFormats.Of(mediaType);
        return FileFormats.All.FirstOrDefault(format => format.MediaType.StartsWith("text/", StringComparison.Ordinal) && format.MediaType != "text/html" && format.IsNamed(path))
            ?? (TextKind.IsFragment(head) && FileFormats.Of("text/html").IsNamed(path) ? FileFormats.Of("text/html") : FileFormats.PlainText);
    }

    /// <summary>What the name says of a zip file that has lost its end, and with it the names of what is in it.</summary>
    private static FileFormat? CutOff(string path) => FileFormats.All.FirstOrDefault(format => format.Container == "zip" && format.IsNamed(path));

    /// <summary>The first characters of a text in any encoding, markup being ASCII in all of them; null where the bytes are no text (NUL occurs in none but UTF-16).</summary>
    private static string? TextHead(ReadOnlySpan<byte> bytes)
    {
        if (TextBytes.Utf16Of(bytes) is { } utf16)
            return utf16.GetString(bytes[..Math.Min(bytes.Length, 2 * Head)]);
        if (bytes[..Math.Min(bytes.Length, Sniffed)].Contains((byte)0))
            return null;
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        return Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
    }
}
