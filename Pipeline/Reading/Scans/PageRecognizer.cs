using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;
using DirectiveMiner.Pipeline.Reading.Programs;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>
/// Character recognition by tesseract with its Vietnamese data: one process a page on one core, never more processes at a time than <paramref name="processes"/>, whatever the number of files read at once.
/// Some 3 seconds a page of A4 at 300 dots per inch.
/// </summary>
#pragma warning disable CA1001 // a semaphore whose wait handle nobody asks for holds nothing that is to be released
public sealed class PageRecognizer(int processes)
#pragma warning restore CA1001
{
    private const int Density = 300;

    /// <summary>An A3 page at 300 dots per inch; larger pages are drawn smaller.</summary>
    private const double MostPixels = 5000;

    /// <summary>A page with less confidence than this may stand on its head or side: Vietnamese is read with some 40 then, words without marks with up to 74.</summary>
    private const double Doubtful = 75;

    private const string TurnField = "Rotate: ";

    private static readonly Dictionary<string, string> OneThread = new() { ["OMP_THREAD_LIMIT"] = "1" };

    private readonly SemaphoreSlim slots = new(processes);

    /// <summary>How many pages are read at a time.</summary>
    public int Processes { get; } = processes;

    /// <summary>A picture file in the work folder, of one page or several.</summary>
    public (List<RecognizedPage> Pages, Problem? Problem) Picture(string path, WorkFolder folder, string picture) => InSlot(() => Recognize(path, folder, picture, []));

    /// <summary>One page of a PDF in the work folder, drawn, set straight and recognized, turned upright where it is not; the drawing is gone afterwards. All sizes and places are in points, on the page as it is shown.</summary>
    /// <param name="pointsPerInch">72, but for pages whose points are the dots of a picture.</param>
    public (RecognizedPage Page, Problem? Problem) Page(string path, WorkFolder folder, string pdf, int page, PageSize size, IReadOnlyList<PageWord> hidden, double pointsPerInch = 72)
    {
        var density = Math.Max(1, (int)Math.Round(Math.Min(Density * 72 / pointsPerInch, MostPixels * 72 / Math.Max(1, Math.Max(size.Width, size.Height)))));
        var number = page.ToString(CultureInfo.InvariantCulture);
        var (dots, scale) = (density.ToString(CultureInfo.InvariantCulture), density / 72.0);
        var shown = Math.Max(1, (int)Math.Round(density * pointsPerInch / 72)).ToString(CultureInfo.InvariantCulture);
        if (OutsidePrograms.Tesseract.Location is null)
            return (RecognizedPage.Blank, new ProgramRun(OutsidePrograms.Tesseract, ProgramEnd.Missing, -1, default, "").ProblemFor(path));
        return InSlot(() =>
        {
            var drawn = OutsidePrograms.PdfToPpm.Run(folder, ["-r", dots, "-cropbox", "-f", number, "-l", number, "-singlefile", pdf, $"page-{number}"]);
            if (drawn.ProblemFor(path) is { } problem)
                return (RecognizedPage.Blank, problem);
            var drawing = Path.Combine(folder.Path, $"page-{number}.ppm");
            if (!File.Exists(drawing) || GrayPicture.Read(File.ReadAllBytes(drawing)) is not { } asDrawn)
                return (RecognizedPage.Blank, new Problem(ProblemCode.ProgramFailed, $"{path}: pdftoppm drew nothing for page {number}"));
            File.Delete(drawing);
            var picture = Specks.Removed(Shadow.Removed(asDrawn));
            var (read, fault) = Recognize(path, folder, picture, shown, $"page-{number}.pgm", [.. hidden.Select(note => note.At(note.Area.Scaled(scale)))]);
            return (read with { Size = size, Content = read.Content.Moved(area => area.Scaled(1 / scale)) }, fault);
        });
    }

    /// <summary>Recognizes a page set straight; one of low confidence also as it stands when turned as tesseract finds its writing to stand.</summary>
    private static (RecognizedPage Page, Problem? Problem) Recognize(string path, WorkFolder folder, GrayPicture picture, string dots, string file, IReadOnlyList<PageWord> hidden)
    {
        var (page, fault) = Straight(0);
        if (fault is null && page is { Words: > 0, Confidence: < Doubtful } && Quarters(folder, file) is var quarters and not 0 && Straight(quarters) is ({ } turned, null) && turned.Confidence > page.Confidence)
            page = turned;
        File.Delete(Path.Combine(folder.Path, file));
        return (page, fault);

        (RecognizedPage Page, Problem? Problem) Straight(int degrees)
        {
            var upright = new PageTurn(picture.Width, picture.Height, degrees, 0);
            var turn = upright with { Askew = Skew.Of(picture.Straightened(upright)) };
            folder.Write(file, picture.Straightened(turn).ToBytes());
            var (pages, problem) = Recognize(path, folder, file, ["--dpi", dots], turn, hidden);
            return (pages.Count > 0 ? pages[0] : RecognizedPage.Blank, problem);
        }
    }

    /// <summary>By how many degrees clockwise the picture is to be turned for its writing to stand upright, as tesseract finds; 0 where it cannot tell.</summary>
    private static int Quarters(WorkFolder folder, string file)
    {
        var said = OutsidePrograms.Tesseract.Run(folder, [file, "stdout", "--psm", "0"], environment: OneThread).Text;
        var at = said.IndexOf(TurnField, StringComparison.Ordinal);
        return at >= 0 && int.TryParse(said.AsSpan(at + TurnField.Length).TrimStart().ToString().Split('\n')[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var degrees) ? degrees : 0;
    }

    private static (List<RecognizedPage> Pages, Problem? Problem) Recognize(string path, WorkFolder folder, string picture, string[] options, PageTurn? turn = null, IReadOnlyList<PageWord>? hidden = null)
    {
        var run = OutsidePrograms.Tesseract.Run(folder, [picture, "stdout", "-l", "vie", .. options, "tsv"], environment: OneThread);
        if (run.End == ProgramEnd.Failed && run.Errors.Contains("loading language", StringComparison.Ordinal))
            return ([], new Problem(ProblemCode.MissingProgram, $"{path} needs tesseract's data for Vietnamese, which is not installed (apt-get install tesseract-ocr-vie)"));
        return run.ProblemFor(path) is { } problem ? ([], problem) : (RecognizedTable.Pages(run.Text, turn, hidden), null);
    }

    private T InSlot<T>(Func<T> work)
    {
        slots.Wait();
        try
        {
            return work();
        }
        finally
        {
            slots.Release();
        }
    }
}
