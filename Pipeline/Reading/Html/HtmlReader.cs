using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>
/// Reads web pages, also those that Word saved and named .doc: the document's part of the page as text, in the charset that its mark, its head or else its bytes tell.
/// Nothing is fetched and no script runs.
/// </summary>
public sealed class HtmlReader : IDocumentReader
{
    private const int Head = 4096;

    public IReadOnlyCollection<string> MediaTypes { get; } = ["text/html"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var (html, encoding) = Decode(bytes.Span, problems);
        return Read(path, mediaType, bytes, html.TrimStart('\uFEFF'), encoding, problems);
    }

    /// <summary>A page whose charset is known from elsewhere.</summary>
    internal static SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes, string html, string encoding, ImmutableArray<Problem>.Builder problems)
    {
        var text = new TextAssembly();
        if (!HtmlNesting.IsBearable(html))
        {
            problems.Add(new Problem(ProblemCode.Unreadable, $"{path} is refused: its tags are nested too deeply to be a document's"));
            return text.Finish(path, mediaType, bytes, encoding, problems);
        }
        using var page = new HtmlParser().ParseDocument(StartsInTable(html) ? "<table>" + html : html);
        if (page.Body is { } whole)
        {
            var body = HtmlBody.Find(whole);
            var writer = new HtmlText(body);
            writer.Write(body.Root, text);
            if (writer.WasTooDeep)
                problems.Add(new Problem(ProblemCode.Damaged, $"{path} is nested too deeply; what is nested deeper was left out"));
        }
        return text.Finish(path, mediaType, bytes, encoding, problems);
    }

    /// <summary>By the mark, by the head of the page where the bytes agree with it, else as any text.</summary>
    private static (string Html, string Encoding) Decode(ReadOnlySpan<byte> bytes, ImmutableArray<Problem>.Builder problems)
    {
        if (TextBytes.Utf16Of(bytes) is null && !System.Text.Unicode.Utf8.IsValid(bytes) && Declared(bytes) is { } name && Charsets.Find(name) is { } charset and not System.Text.UTF8Encoding)
            return (charset.GetString(bytes), name);
        return TextBytes.Decode(bytes, problems);
    }

    /// <summary>charset=windows-1258 in a meta element.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : head[(at + 8)..].TrimStart('"', '\'', ' ').Split('"', '\'', ' ', '>', ';', '/')[0].ToLowerInvariant();
    }

    /// <summary>A piece of a register: rows without their table, which a parser would drop.</summary>
    private static bool StartsInTable(string html) => html.AsSpan().TrimStart("\uFEFF \t\r\n") is var start && (start.StartsWith("<tr", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<td", StringComparison.OrdinalIgnoreCase));
}
