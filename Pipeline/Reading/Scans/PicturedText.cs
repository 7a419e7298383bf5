using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>
/// Puts the pages of a PDF or a picture together to the original text, each ended by a form feed where there are several. Pages that were recognized are noted with their confidence, those of low confidence
/// one by one with their place.
/// </summary>
internal static class PicturedText
{
    /// <summary>Below this mean confidence (of 100) every second line has a wrong word.</summary>
    private const double LowConfidence = 75;

    public static SourceText Of(string path, string mediaType, ReadOnlyMemory<byte> bytes, string encoding, IReadOnlyList<PageSize> sizes, IReadOnlyList<PageText> pages, IReadOnlyDictionary<int, RecognizedPage> recognized, IEnumerable<Problem> problems)
    {
        var built = ImmutableArray.CreateBuilder<int>(Math.Max(1, pages.Count));
        var text = new StringBuilder();
        foreach (var page in pages)
        {
            built.Add(text.Length);
            text.Append(page.Text).Append(pages.Count > 1 ? "\f" : "");
        }
        ImmutableArray<int> starts = built.Count == 0 ? [0] : built.MoveToImmutable();
        var whole = text.ToString();
        var found = problems.ToList();
        found.AddRange(Notes(recognized, pages.Count, starts, whole.Length));
        if (string.IsNullOrWhiteSpace(whole) && found.TrueForAll(problem => problem.Code == ProblemCode.Damaged))
            found.Insert(0, new Problem(ProblemCode.Empty, $"{path} holds no text"));
        var source = new Source(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), mediaType, bytes.Length, starts.Length, encoding);
        return new SourceText(source, whole, starts, [.. found]) { Places = TextPlaces.Of(sizes, pages, starts) };
    }

    private static IEnumerable<Problem> Notes(IReadOnlyDictionary<int, RecognizedPage> recognized, int pages, ImmutableArray<int> starts, int length)
    {
        var read = recognized.Where(page => page.Value.Words > 0).OrderBy(page => page.Key).ToList();
        if (read.Count == 0)
            yield break;
        var mean = read.Sum(page => page.Value.Confidence * page.Value.Words) / read.Sum(page => page.Value.Words);
        yield return new Problem(ProblemCode.Recognized, $"{read.Count} of {pages} pages were read by character recognition, with a confidence of {Whole(mean)} of 100");
        foreach (var (page, result) in read.Where(page => page.Value.Confidence < LowConfidence))
        {
            var (start, end) = (starts[page - 1], page < starts.Length ? starts[page] : length);
            yield return new Problem(ProblemCode.LowConfidence, $"page {page} was recognized with a confidence of only {Whole(result.Confidence)} of 100", new TextSpan(start, end - start));
        }
    }

    private static string Whole(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}
