using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Tells where in a document a value stands, as a reader would look it up: the innermost section and the page.</summary>
internal sealed class PlaceFinder(ImmutableArray<Section> sections, SourceText source)
{
    public int PageOf(TextSpan span) => source.PageOf(span.Start);

    /// <summary>The label of the innermost section that holds the span's beginning; null outside all.</summary>
    public string? SectionOf(TextSpan span)
    {
        var (low, high) = (0, sections.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sections[middle].Span.Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        int? index = low == 0 ? null : low - 1;
        while (index is { } at && span.Start >= sections[at].Span.End)
            index = sections[at].Parent;
        return index is { } found ? sections[found].Label : null;
    }
}
