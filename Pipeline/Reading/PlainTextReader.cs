using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>Reads text and Markdown: UTF-8, or UTF-16 with a byte order mark. Nothing is stripped, so spans hold for whoever decodes the same bytes; pages end at form feeds.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public IReadOnlyCollection<string> MediaTypes { get; } = ["text/plain", "text/markdown"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var (text, encoding) = Decode(bytes.Span, problems);
        if (string.IsNullOrWhiteSpace(text))
            problems.Add(new Problem(ProblemCode.Empty, "the file holds no text"));
        var pages = PageStarts(text);
        var source = new Source(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), mediaType, bytes.Length, pages.Length, encoding);
        return new SourceText(source, text, pages, problems.ToImmutable());
    }

    private static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes, ImmutableArray<Problem>.Builder problems)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return (Encoding.Unicode.GetString(bytes), "utf-16le");
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode.GetString(bytes), "utf-16be");
        try
        {
            return (StrictUtf8.GetString(bytes), "utf-8");
        }
        catch (DecoderFallbackException fault)
        {
            problems.Add(new Problem(ProblemCode.InvalidEncoding, $"no valid UTF-8 at byte {fault.Index}; the bytes that cannot be read were replaced"));
            return (Encoding.UTF8.GetString(bytes), "utf-8");
        }
    }

    private static ImmutableArray<int> PageStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var at = text.IndexOf('\f', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\f', at + 1))
            starts.Add(at + 1);
        return starts.ToImmutable();
    }
}
