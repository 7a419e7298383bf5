using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// The text of a file that is nothing but text: UTF-16 by its mark or its zeros, UTF-8 where the bytes allow it, else an encoding before Unicode, line for line where a file is
/// mixed. Bytes that fit none are replaced by U+FFFD, with a problem.
/// </summary>
public static class TextBytes
{
    private const int SniffedBytes = 64 << 10;
    private const int FewUnits = 4;
    private const string Utf8 = "utf-8";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, and the name of its encoding.</summary>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes, ImmutableArray<Problem>.Builder problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var (text, encoding) = Utf16Of(bytes) is { } utf16
            ? (utf16.GetString(bytes), utf16 == Encoding.Unicode ? "utf-16le" : "utf-16be")
            : (System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : DecodeByLines(bytes, problems), Utf8);
        var converted = RunText.Convert(text, encoding);
        return (converted.Texts[0], converted.Encoding);
    }

    /// <summary>UTF-16 by its byte order mark, or by its zeros: every second byte of plain letters, spaces and line ends.</summary>
    public static Encoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode;
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode;
        var beginning = bytes[..(Math.Min(bytes.Length, SniffedBytes) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < beginning.Length; i += 2)
        {
            even += beginning[i] == 0 ? 1 : 0;
            odd += beginning[i + 1] == 0 ? 1 : 0;
        }
        var units = beginning.Length / 2;
        return units < FewUnits ? null
            : odd > units / 3 && even <= units / 50 ? Encoding.Unicode
            : even > units / 3 && odd <= units / 50 ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>
    /// Lines that are UTF-8 as such, the others as bytes that are yet to be understood; a line that no encoding explains keeps what is UTF-8 in it. Where most of the
    /// bytes above ASCII are UTF-8 the file is taken for UTF-8 with faults.
    /// </summary>
    private static string DecodeByLines(ReadOnlySpan<byte> bytes, ImmutableArray<Problem>.Builder problems)
    {
        var text = new StringBuilder(bytes.Length);
        var faulty = -1L;
        for (var at = 0; at < bytes.Length;)
        {
            var feed = bytes[at..].IndexOf((byte)'\n');
            var line = feed < 0 ? bytes[at..] : bytes.Slice(at, feed + 1);
            if (System.Text.Unicode.Utf8.IsValid(line))
            {
                text.Append(Encoding.UTF8.GetString(line));
            }
            else if (MostlyUtf8(line))
            {
                faulty = faulty < 0 ? at : faulty;
                text.Append(Encoding.UTF8.GetString(line));
            }
            else
            {
                text.Append(CodeBytes.ToText(line));
            }
            at += line.Length;
        }
        if (faulty >= 0)
            problems.Add(new Problem(ProblemCode.InvalidEncoding, $"no valid UTF-8 in the line at byte {faulty}; the bytes that cannot be read were replaced"));
        return text.ToString();
    }

    /// <summary>More of the bytes above ASCII belong to characters of UTF-8 than do not.</summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> line)
    {
        var (inside, outside) = (0, 0);
        while (!line.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(line, out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done)
                outside += length;
            else if (!rune.IsAscii)
                inside += length;
            line = line[length..];
        }
        return inside > outside;
    }
}
