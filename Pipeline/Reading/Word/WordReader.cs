using System.Xml;
using System.Xml.Linq;
using DirectiveMiner.Models;
using DocumentFormat.OpenXml.Packaging;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>
/// Reads Word files (DOCX, the same as one XML file, and the XML of Word 2003) into the text that a reader sees: the head of the first page, the body, the notes, the other heads and feet, each once.
/// The package is opened by DocumentFormat.OpenXml, its parts are read as streams: memory and time are linear in the text.
/// </summary>
public sealed class WordReader : IDocumentReader
{
    private const string FlatPackage = "application/vnd.ms-word.flat-opc+xml", Word2003 = "application/vnd.ms-word.xml";

    private const int DeepestFlat = 400;

    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", FlatPackage, Word2003];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var document = new WordText();
        Problem? problem = null;
        try
        {
            if (mediaType == Word2003)
                document.Read(new WordParts(() => Stream(bytes), () => Stream(bytes), null, null, null, _ => null));
            else
            {
                using var package = PackageFault.In(() => mediaType == FlatPackage ? Flat(bytes) : WordprocessingDocument.Open(Stream(bytes), isEditable: false));
                if (PackageFault.In(() => package.MainDocumentPart is { } main ? WordParts.Of(main) : null) is { } parts)
                    document.Read(parts);
                else
                    problem = new Problem(ProblemCode.Unreadable, $"{path} holds no Word document");
            }
        }
        catch (Exception fault) when (PackageFault.Is(fault))
        {
            problem = PackageFault.Of(path, fault, somethingRead: document.HasWords);
        }
        problem ??= document.WasTooDeep ? new Problem(ProblemCode.Damaged, $"{path} is nested too deeply; what is nested deeper was left out") : null;
        return document.Compose().Finish(path, mediaType, bytes, "utf-8", problem is null ? [] : [problem]);
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);

    /// <summary>The tree that the library wants takes time in proportion to elements times depth, so that the depth is bounded before.</summary>
    private static WordprocessingDocument Flat(ReadOnlyMemory<byte> bytes)
    {
        using (var ahead = WordXml.Open(Stream(bytes)))
        {
            while (ahead.Read())
            {
                if (ahead.Depth > DeepestFlat)
                    throw new InvalidDataException("it is nested too deeply to be a document");
            }
        }
        using var xml = WordXml.Open(Stream(bytes));
        return WordprocessingDocument.FromFlatOpcDocument(XDocument.Load(xml));
    }
}
