using System.IO.Compression;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.OpenDocument;

/// <summary>
/// Reads OpenDocument texts, sheets and presentations (ODT, ODS, ODP) as LibreOffice writes them: the body with its lists, notes and tables; heads and feet of pages are left out.
/// The part is read as a stream: memory and time are linear in the text.
/// </summary>
public sealed class OpenDocumentReader : IDocumentReader
{
    private const string Encryption = "encryption-data";

    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/vnd.oasis.opendocument"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var text = new TextAssembly();
        Problem? problem = null;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
            if (IsEncrypted(archive))
                return FileReader.Failed(path, bytes.ToArray(), new Problem(ProblemCode.Encrypted, $"{path} can only be opened with a password"));
            if (archive.GetEntry("content.xml") is not { } content)
                return FileReader.Failed(path, bytes.ToArray(), new Problem(ProblemCode.Unreadable, $"{path} holds no content.xml and is no document"));
            var styles = new OpenDocumentStyles();
            if (archive.GetEntry("styles.xml") is { } common)
                WordXml.In(common.Open(), styles.Read);
            WordXml.In(content.Open(), styles.Read);
            var story = new OpenDocumentText(styles);
            WordXml.In(content.Open(), xml => story.Read(xml, text));
            problem = story.WasTooDeep ? new Problem(ProblemCode.Damaged, $"{path} is nested too deeply; what is nested deeper was left out") : null;
        }
        catch (Exception fault) when (PackageFault.Is(fault))
        {
            problem = PackageFault.Of(path, fault, !text.IsBlank);
        }
        return text.Finish(path, mediaType, bytes, "utf-8", problem is null ? [] : [problem]);
    }

    private static bool IsEncrypted(ZipArchive archive) => archive.GetEntry("META-INF/manifest.xml") is { } manifest && WordXml.In(manifest.Open(), xml =>
    {
        var found = false;
        WordXml.Within(xml, (at, _) => found |= at.LocalName == Encryption);
        return found;
    });
}
