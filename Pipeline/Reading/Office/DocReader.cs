using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Conversion;

namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>
/// Reads Word 97-2003 documents (MS-DOC) without Word: the body with its tables and pages, then footnotes, endnotes and text boxes. Heads and feet of pages, comments and deleted
/// text are left out; numbers that Word counts itself are not in the file's text. Documents of Word 6 and 95 are converted.
/// </summary>
public sealed class DocReader(OfficeConverter converter) : IDocumentReader
{
    private static readonly DocStory[] Stories = [DocStory.Body, DocStory.Footnotes, DocStory.Endnotes, DocStory.TextBoxes];

    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/msword"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var text = new TextAssembly();
        try
        {
            var document = new DocFile(new CompoundFile(bytes));
            if (document.IsEncrypted)
                return FileReader.Failed(path, bytes.ToArray(), new Problem(ProblemCode.Encrypted, $"{path} can only be opened with a password"));
            if (document.IsTooOld)
                return converter.Read(path, mediaType, bytes, "Word 6 or 95", isSheet: false);
            var complete = true;
            foreach (var story in Stories)
            {
                var first = Enumerable.Range(0, (int)story).Sum(before => (long)document.LengthOf((DocStory)before));
                complete &= new DocStoryReader(document, text).Read(first, first + document.LengthOf(story));
            }
            return text.Finish(path, mediaType, bytes, "utf-16le", complete ? [] : [new Problem(ProblemCode.Damaged, $"{path} is damaged; its text breaks off")]);
        }
        catch (InvalidDataException fault)
        {
            return text.Finish(path, mediaType, bytes, "utf-16le", [PackageFault.Of(path, fault, somethingRead: !text.IsBlank)]);
        }
    }
}
