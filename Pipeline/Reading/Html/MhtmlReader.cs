using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Containers;

namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>Reads a page that was saved with its pictures in one file (RFC 2557), often named .doc: its first HTML part.</summary>
public sealed class MhtmlReader : IDocumentReader
{
    public IReadOnlyCollection<string> MediaTypes { get; } = ["multipart/related"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var page = MimePart.Parse(bytes).Leaves().FirstOrDefault(part => part.MediaType == "text/html");
        if (page is null)
        {
            problems.Add(new Problem(ProblemCode.Unreadable, $"{path} holds no web page"));
            return new TextAssembly().Finish(path, mediaType, bytes, "", problems);
        }
        var charset = page.Fields.Parameter("Content-Type", "charset") ?? "utf-8";
        return HtmlReader.Read(path, mediaType, bytes, Charsets.Decode(page.Decoded, charset), charset.ToLowerInvariant(), problems);
    }
}
