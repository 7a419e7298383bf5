using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pictures;
using DirectiveMiner.Pipeline.Reading.Programs;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>
/// Reads pictures of pages (PNG, JPEG, TIFF of one or more pages) by character recognition: put into a PDF as they are, so that pages are drawn at the density that recognition wants, and set straight, like those of a scanned PDF.
/// What cannot be put into one is given to tesseract itself. Places are in dots of the picture.
/// </summary>
public sealed class PictureReader(PageRecognizer recognizer) : IDocumentReader
{
    public IReadOnlyCollection<string> MediaTypes { get; } = ["image/png", "image/jpeg", "image/tiff"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        using var folder = new WorkFolder();
        var (pages, problem) = Drawn(path, folder, PictureFiles.Pages(bytes, mediaType));
        if (pages.Count == 0)
            (pages, problem) = recognizer.Picture(path, folder, Path.GetFileName(folder.Write("picture", bytes.Span)));
        if (problem is not null)
            return FileReader.Failed(path, bytes.ToArray(), problem);
        var recognized = pages.Select((page, i) => (page, i)).ToDictionary(pair => pair.i + 1, pair => pair.page);
        return PicturedText.Of(path, mediaType, bytes, "utf-8", [.. pages.Select(page => page.Size)], [.. pages.Select(page => page.Content)], recognized, []);
    }

    /// <summary>No page where one cannot be drawn.</summary>
    private (List<RecognizedPage> Pages, Problem? Problem) Drawn(string path, WorkFolder folder, IReadOnlyList<PagePicture> pictures)
    {
        if (pictures.Count == 0)
            return ([], null);
        var name = Path.GetFileName(folder.Write("picture.pdf", PicturePdf.Of(pictures)));
        var read = new RecognizedPage?[pictures.Count];
        Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = recognizer.Processes }, i =>
        {
            var picture = pictures[i];
            var (page, problem) = recognizer.Page(path, folder, name, i + 1, new PageSize(picture.Width, picture.Height), null, picture.Density);
            read[i] = problem is null ? page : null;
        });
        return (read.Contains(null) ? [] : [.. read.Select(page => page!)], null);
    }
}
