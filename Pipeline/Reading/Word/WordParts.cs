using DocumentFormat.OpenXml.Packaging;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>The parts of a Word document as streams: a package's (DOCX, Flat OPC), or the one file's of Word 2003.</summary>
internal sealed record WordParts(Func<Stream> Document, Func<Stream>? Styles, Func<Stream>? Numbering, Func<Stream>? Footnotes, Func<Stream>? Endnotes, Func<string, Stream?> ById)
{
    public static WordParts Of(MainDocumentPart main) => new(
        main.GetStream, Opener(main.StyleDefinitionsPart), Opener(main.NumberingDefinitionsPart), Opener(main.FootnotesPart), Opener(main.EndnotesPart),
        id => PackageFault.In(() => main.TryGetPartById(id, out var part) ? part.GetStream() : null));

    private static Func<Stream>? Opener(OpenXmlPart? part) => part is null ? null : part.GetStream;
}
