using System.Collections.Immutable;
using System.Security.Cryptography;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// Reads text and Markdown in UTF-8, UTF-16, and the Vietnamese encodings before Unicode. Of Unicode nothing is stripped or changed, so spans hold for whoever decodes the same
/// bytes; of other encodings they are on the text as converted. Pages end at form feeds.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyCollection<string> MediaTypes { get; } = ["text/plain", "text/markdown"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var (text, encoding) = TextBytes.Decode(bytes.Span, problems);
        if (string.IsNullOrWhiteSpace(text))
            problems.Add(new Problem(ProblemCode.Empty, "the file holds no text"));
        var pages = PageStarts(text);
        var source = new Source(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), mediaType, bytes.Length, pages.Length, encoding);
        return new SourceText(source, text, pages, problems.ToImmutable());
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
