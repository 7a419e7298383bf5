using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>
/// Where the words of an original text stand on its pages; of formats without places there is <see cref="None"/>. Edges are kept to a tenth of the page's unit, so that a packed record
/// (<see cref="PackedPlaces"/>) says the same. A question costs a binary search and the words of its span.
/// </summary>
public sealed class TextPlaces
{
    private readonly ImmutableArray<WordPlace> words;

    internal TextPlaces(ImmutableArray<PageSize> pages, ImmutableArray<WordPlace> words) => (Pages, this.words) = (pages, words);

    public static TextPlaces None { get; } = new([], []);

    /// <summary>The sizes of all pages; empty where places are not known.</summary>
    public ImmutableArray<PageSize> Pages { get; }

    /// <summary>In the order of the text.</summary>
    internal ImmutableArray<WordPlace> Words => words;

    /// <summary>Puts pages together; <paramref name="starts"/> are the offsets of their texts in the whole.</summary>
    public static TextPlaces Of(IEnumerable<PageSize> sizes, IEnumerable<PageText> pages, IEnumerable<int> starts) => new(
        [.. sizes.Select(size => new PageSize(Tenth(size.Width), Tenth(size.Height)))],
        [.. pages.Zip(starts).SelectMany((page, at) => page.First.Words.Select(word =>
            new WordPlace(new TextSpan(word.Span.Start + page.Second, word.Span.Length), at + 1, word.StartsLine, Tenths(word.Area))))]);

    /// <summary>The rectangles of the words that a span touches, one a line of the page, in the order of the text. Words are taken whole.</summary>
    public ImmutableArray<PageBox> BoxesOf(TextSpan span)
    {
        var boxes = ImmutableArray.CreateBuilder<PageBox>();
        (int Page, PageArea Area)? line = null;
        for (var i = FirstEndingAfter(span.Start); i < words.Length && words[i].Span.Start < span.End; i++)
        {
            var word = words[i];
            if (line is { } begun && !word.StartsLine && word.Page == begun.Page)
            {
                line = (begun.Page, begun.Area.With(word.Area));
                continue;
            }
            Close();
            line = (word.Page, word.Area);
        }
        Close();
        return boxes.DrainToImmutable();

        void Close()
        {
            if (line is var (page, area))
                boxes.Add(new PageBox(page, area.Left, area.Top, Tenth(area.Right - area.Left), Tenth(area.Bottom - area.Top)));
        }
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (words[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static PageArea Tenths(PageArea area) => new(Tenth(area.Left), Tenth(area.Top), Tenth(area.Right), Tenth(area.Bottom));

    private static double Tenth(double value) => Math.Round(value, 1);
}
