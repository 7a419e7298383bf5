using System.Collections.Concurrent;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Pipeline.Reading.Scans;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>
/// Reads PDF (ISO 32000) through poppler's programs: the text layer where it says what the page shows, page by page; pages that are pictures, or whose layer is garbage, by character
/// recognition, several at a time. Where some pages cannot be recognized the rest is read and a problem tells which are missing; where none is read that problem is the file's.
/// </summary>
public sealed class PdfReader(PageRecognizer recognizer) : IDocumentReader
{
    /// <summary>More pages than any document has; a gazette of a year is not one.</summary>
    private const int MostPages = 5000;

    /// <summary>Some 25 minutes of recognition on one core.</summary>
    private const int MostRecognized = 500;

    /// <summary>A page with fewer words may be a scan with a note on it; whether it is, its pictures tell.</summary>
    private const int FewWords = 60;

    /// <summary>Share of a page that one picture covers where the page is a scan.</summary>
    private const double ScanShare = 0.4;

    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/pdf"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        using var folder = new WorkFolder();
        var file = new PdfFile(path, folder, bytes);
        var (facts, problem) = file.Facts(MostPages);
        if (facts.Pages > MostPages)
            problem = new Problem(ProblemCode.TooLarge, $"{path} has {facts.Pages} pages; the limit is {MostPages}");
        if (problem is not null)
            return FileReader.Failed(path, bytes.ToArray(), problem);
        var (layer, fault) = file.Layer(facts);
        if (fault is not null)
            return FileReader.Failed(path, bytes.ToArray(), fault);

        var (pages, encoding) = LayerEncoding.Decode(layer);
        var texts = pages.ConvertAll(page => page.Read());
        var wanting = Wanting(file, pages, texts);
        if (wanting.Count > MostRecognized)
            return FileReader.Failed(path, bytes.ToArray(), new Problem(ProblemCode.TooLarge, $"{path} has {wanting.Count} scanned pages; the limit is {MostRecognized}"));
        var (recognized, faults) = Recognize(path, folder, file, pages, wanting);
        foreach (var (page, result) in recognized.ToList())
        {
            if (IsReadable(texts[page - 1]) && TextLayer.IsPoor(result.Content.Text))
                recognized.Remove(page);
            else if (result.Words > 0 || TextLayer.IsGarbage(texts[page - 1].Text))
                texts[page - 1] = result.Content;
        }
        var problems = new List<Problem>();
        if (file.IsCutOff)
            problems.Add(new Problem(ProblemCode.Damaged, $"{path} is cut off; pages may be missing"));
        if (faults.Count > 0 && faults.Count == pages.Count && !faults.Exists(fault => IsReadable(texts[fault.Page - 1])))
            return FileReader.Failed(path, bytes.ToArray(), faults[0].Problem);
        foreach (var (page, why) in faults)
        {
            var isReadable = IsReadable(texts[page - 1]);
            texts[page - 1] = isReadable ? texts[page - 1] : PageText.Blank;
            problems.Add(new Problem(ProblemCode.UnreadPage, $"page {page} has {(isReadable ? "only a poor text layer" : "no text that can be read")}: {why.Message}"));
        }
        return PicturedText.Of(path, mediaType, bytes, encoding, pages.ConvertAll(page => page.Size), texts, recognized, problems);
    }

    /// <summary>Of a layer that is only poor most words can be read: it stays where recognition gives nothing better.</summary>
    private static bool IsReadable(PageText layer) => TextLayer.IsPoor(layer.Text) && !TextLayer.IsGarbage(layer.Text);

    /// <summary>Pages, from 1, whose text layer does not say what they show, or badly says what a scan shows.</summary>
    private static List<int> Wanting(PdfFile file, List<PdfPage> pages, List<PageText> texts)
    {
        var doubtful = Enumerable.Range(1, pages.Count).Where(page => TextLayer.Words(pages[page - 1]) < FewWords || TextLayer.IsPoor(texts[page - 1].Text)).ToHashSet();
        var shares = doubtful.Count > 0 ? file.PictureShares(pages) : [];
        return [.. Enumerable.Range(1, pages.Count).Where(page =>
            TextLayer.Words(pages[page - 1]) == 0 || (doubtful.Contains(page) && shares.GetValueOrDefault(page) > ScanShare) || TextLayer.IsGarbage(texts[page - 1].Text))];
    }

    private (Dictionary<int, RecognizedPage> Pages, List<(int Page, Problem Problem)> Faults) Recognize(string path, WorkFolder folder, PdfFile file, List<PdfPage> pages, List<int> wanting)
    {
        var (read, faults) = (new ConcurrentDictionary<int, RecognizedPage>(), new ConcurrentBag<(int Page, Problem Problem)>());
        Parallel.ForEach(wanting, new ParallelOptions { MaxDegreeOfParallelism = recognizer.Processes }, number =>
        {
            var drawn = pages[number - 1];
            var (page, problem) = recognizer.Page(path, folder, file.Name, number, drawn.Size, SignatureNote.Places(drawn.Boxed));
            if (problem is not null)
                faults.Add((number, problem));
            else
                read[number] = page;
        });
        return (new Dictionary<int, RecognizedPage>(read), [.. faults.OrderBy(fault => fault.Page)]);
    }
}
