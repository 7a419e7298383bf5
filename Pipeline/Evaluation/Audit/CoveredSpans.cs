using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>Spans by their start, asked in the order of the text or at random: each question is a binary search over merged, disjoint spans.</summary>
public sealed class CoveredSpans
{
    private readonly List<TextSpan> merged = [];

    public CoveredSpans(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.Where(s => s.Length > 0).OrderBy(s => s.Start))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }
    }

    public bool Touches(TextSpan span)
    {
        var (low, high) = (0, merged.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (merged[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < merged.Count && merged[low].Overlaps(span);
    }
}
