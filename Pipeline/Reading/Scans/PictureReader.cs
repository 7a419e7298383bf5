using System.Collections.Concurrent;
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
        var pictures = PictureFiles.Pages(bytes, mediaType);
        var (pages, problems) = Drawn(path, folder, pictures);
        if (problems.Count == pages.Length)
        {
            var (read, problem) = recognizer.Picture(path, folder, Path.GetFileName(folder.Write("picture", bytes.Span)));
            if (problem is not null)
                return FileReader.Failed(path, bytes.ToArray(), problem);
            (pages, problems) = ([.. read], []);
        }
        var unread = problems.Select(fault => fault.Page).ToHashSet();
        var recognized = pages.Select((page, i) => (page, Number: i + 1)).Where(pair => !unread.Contains(pair.Number)).ToDictionary(pair => pair.Number, pair => pair.page);
        return PicturedText.Of(
            path, mediaType, bytes, "utf-8", [.. pages.Select(page => page.Size)], [.. pages.Select(page => page.Content)], recognized,
            [.. problems.Select(fault => new Problem(ProblemCode.UnreadPage, $"page {fault.Page} has no text that can be read: {fault.Problem.Message}"))]);
    }

    /// <summary>The pages, blank where they cannot be read, and why not.</summary>
    private (RecognizedPage[] Pages, List<(int Page, Problem Problem)> Problems) Drawn(string path, WorkFolder folder, IReadOnlyList<PagePicture> pictures)
    {
        if (pictures.Count == 0)
            return ([], []);
        var name = Path.GetFileName(folder.Write("picture.pdf", PicturePdf.Of(pictures)));
        var (read, faults) = (new RecognizedPage[pictures.Count], new ConcurrentBag<(int Page, Problem Problem)>());
        Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = recognizer.Processes }, i =>
        {
            var picture = pictures[i];
            var size = new PageSize(picture.Width, picture.Height);
            var (page, problem) = recognizer.Page(path, folder, name, i + 1, size, [], picture.Density);
            read[i] = problem is null ? page : page with { Size = size };
            if (problem is not null)
                faults.Add((i + 1, problem));
        });
        return (read, [.. faults.OrderBy(fault => fault.Page)]);
    }
}
