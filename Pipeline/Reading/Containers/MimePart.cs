using System.Collections.Immutable;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>A message or a part of one (RFC 5322, 2045, 2046, 2183): its fields, its body as sent, and its parts. One pass over the bytes for each level of parts.</summary>
public sealed record MimePart(MimeFields Fields, ReadOnlyMemory<byte> Body, ImmutableArray<MimePart> Parts)
{
    private const int Deepest = 8, MostParts = 300;

    public string MediaType => Fields.Value("Content-Type") is { Length: > 0 } type ? type.ToLowerInvariant() : "text/plain";

    /// <summary>The body, decoded (RFC 2045, 6).</summary>
    public byte[] Decoded => MimeDecoding.Of(Fields.Value("Content-Transfer-Encoding"), Body.Span);

    public static MimePart Parse(ReadOnlyMemory<byte> message)
    {
        var left = MostParts;
        return Parse(message, 0, ref left);
    }

    /// <summary>This part and all below it, in order.</summary>
    public IEnumerable<MimePart> Leaves() => Parts.IsEmpty ? [this] : Parts.SelectMany(part => part.Leaves());

    private static MimePart Parse(ReadOnlyMemory<byte> message, int depth, ref int left)
    {
        var at = 0;
        var header = new StringBuilder();
        while (at < message.Length)
        {
            var line = LineAt(message.Span, at, out var next);
            at = next;
            if (line.IsEmpty)
                break;
            header.Append(Encoding.UTF8.GetString(line)).Append('\n');
        }
        var (fields, body) = (MimeFields.Parse(header.ToString()), message[at..]);
        var boundary = fields.Parameter("Content-Type", "boundary");
        if (depth >= Deepest || string.IsNullOrEmpty(boundary) || !(fields.Value("Content-Type") ?? "").StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            return new MimePart(fields, body, []);
        var parts = ImmutableArray.CreateBuilder<MimePart>();
        foreach (var piece in Between(body, Encoding.UTF8.GetBytes("--" + boundary)))
        {
            if (left-- <= 0)
                break;
            parts.Add(Parse(piece, depth + 1, ref left));
        }
        return new MimePart(fields, body, parts.ToImmutable());
    }

    /// <summary>The pieces between lines that begin with the mark; the last one of a message that is cut off goes to its end.</summary>
    private static List<ReadOnlyMemory<byte>> Between(ReadOnlyMemory<byte> body, byte[] mark)
    {
        var pieces = new List<ReadOnlyMemory<byte>>();
        var start = -1;
        for (var at = 0; at < body.Length;)
        {
            var line = LineAt(body.Span, at, out var next);
            if (line.StartsWith(mark))
            {
                if (start >= 0)
                    pieces.Add(body[start..at]);
                start = line[mark.Length..].StartsWith("--"u8) ? -1 : next;
            }
            at = next;
        }
        if (start >= 0 && start < body.Length)
            pieces.Add(body[start..]);
        return pieces;
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> bytes, int at, out int next)
    {
        var end = bytes[at..].IndexOf((byte)'\n');
        next = end < 0 ? bytes.Length : at + end + 1;
        return bytes[at..(end < 0 ? bytes.Length : at + end)].TrimEnd((byte)'\r');
    }
}
