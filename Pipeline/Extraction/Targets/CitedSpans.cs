using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>The places of citations: figures there are numbers and dates of documents. Sorted once, searched by halves.</summary>
public sealed class CitedSpans(ImmutableArray<Citation> citations)
{
    private readonly TextSpan[] spans = [.. citations.Select(citation => citation.Span).OrderBy(span => span.Start)];

    public bool Holds(TextSpan figure)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spans[middle].Start <= figure.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && spans[low - 1].Contains(figure);
    }
}
