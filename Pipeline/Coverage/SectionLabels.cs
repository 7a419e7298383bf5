using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>The label of the innermost section that holds a span; "" outside of the outline. A binary search, then the way up.</summary>
public static class SectionLabels
{
    public static string At(ImmutableArray<Section> sections, TextSpan span) => IndexAt(sections, span) is { } found ? sections[found].Label : "";

    /// <summary>The index of the innermost section that holds the span; null outside of the outline.</summary>
    public static int? IndexAt(ImmutableArray<Section> sections, TextSpan span)
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
        int? at = low == 0 ? null : low - 1;
        while (at is { } section && !sections[section].Span.Contains(span))
            at = sections[section].Parent;
        return at;
    }
}
