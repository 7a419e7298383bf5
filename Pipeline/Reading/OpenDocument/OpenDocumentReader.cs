using System.IO.Compression;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.OpenDocument;

/// <summary>
/// Reads OpenDocument texts, sheets and presentations (ODT, ODS, ODP, and the same as one XML file) as LibreOffice writes them: the body with its lists, notes and tables; heads and feet of pages are left out.
/// The part is read as a stream: memory and time are linear in the text.
/// </summary>
public sealed class OpenDocumentReader : IDocumentReader
{
    private const string Flat = "application/vnd.oasis.opendocument.flat+xml", Encryption = "encryption-data";

    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/vnd.oasis.opendocument", Flat];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var text = new TextAssembly();
        Problem? problem = null;
        try
        {
            using var archive = mediaType == Flat ? null : new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
            if (archive is not null && IsEncrypted(archive))
                return FileReader.Failed(path, bytes.ToArray(), new Problem(ProblemCode.Encrypted, $"{path} can only be opened with a password"));
            if (archive is not null && archive.GetEntry("content.xml") is null)
                return FileReader.Failed(path, bytes.ToArray(), new Problem(ProblemCode.Unreadable, $"{path} holds no content.xml and is no document"));
            var styles = new OpenDocumentStyles();
            if (archive?.GetEntry("styles.xml") is { } common)
                WordXml.In(common.Open(), styles.Read);
            WordXml.In(Content(), styles.Read);
            var story = new OpenDocumentText(styles);
            WordXml.In(Content(), xml => story.Read(xml, text));

            Stream Content() => archive?.GetEntry("content.xml")!.Open() ?? new MemoryStream(bytes.ToArray(), writable: false);
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
