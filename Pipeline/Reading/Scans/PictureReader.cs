using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Programs;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>Reads pictures of pages (PNG, JPEG, TIFF of one or more pages) by character recognition.</summary>
public sealed class PictureReader(PageRecognizer recognizer) : IDocumentReader
{
    public IReadOnlyCollection<string> MediaTypes { get; } = ["image/png", "image/jpeg", "image/tiff"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        using var folder = new WorkFolder();
        var name = Path.GetFileName(folder.Write("picture", bytes.Span));
        var (pages, problem) = recognizer.Picture(path, folder, name);
        if (problem is not null)
            return FileReader.Failed(path, bytes.ToArray(), problem);
        var recognized = pages.Select((page, i) => (page, i)).ToDictionary(pair => pair.i + 1, pair => pair.page);
        return PicturedText.Of(path, mediaType, bytes, "utf-8", [.. pages.Select(page => page.Size)], [.. pages.Select(page => page.Content)], recognized, []);
    }
}
