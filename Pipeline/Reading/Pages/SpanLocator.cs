using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>Tells where a span of a text stands as a reader would look it up: its page, and the rectangles on it where they are known. PageStarts are the offsets of the pages' first units.</summary>
public sealed class SpanLocator(ImmutableArray<int> pageStarts, TextPlaces places)
{
    /// <summary>The sizes of the pages; empty where places are not known.</summary>
    public ImmutableArray<PageSize> Pages => places.Pages;

    /// <summary>The page, from 1, that holds the unit at <paramref name="offset"/>.</summary>
    public int PageOf(int offset)
    {
        var found = pageStarts.BinarySearch(offset);
        return found >= 0 ? found + 1 : Math.Max(1, ~found);
    }

    /// <summary>The words that the span touches, one rectangle a line of the page; empty where places are not known.</summary>
    public ImmutableArray<PageBox> BoxesOf(TextSpan span) => places.BoxesOf(span);
}
