using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>The issuers of the documents cited in a stretch of the text; a movement that a cited directive launches is launched by its issuer (GUIDELINES, rule 11).</summary>
internal sealed class CitedIssuers(DocumentView view, ImmutableArray<Citation> citations)
{
    /// <summary>The issuer of the last citation that begins in the range and has one.</summary>
    public string? LastIn(TokenRange range)
    {
        var (first, end) = Offsets(range);
        for (var i = FirstFrom(end) - 1; i >= 0 && citations[i].Span.Start >= first; i--)
        {
            if (citations[i].Issuer is { } issuer)
                return issuer;
        }
        return null;
    }

    /// <summary>The issuer of the first citation that begins in the range.</summary>
    public string? FirstIn(TokenRange range)
    {
        var (first, end) = Offsets(range);
        var index = FirstFrom(first);
        return index < citations.Length && citations[index].Span.Start < end ? citations[index].Issuer : null;
    }

    private (int First, int End) Offsets(TokenRange range) =>
        range.IsEmpty ? (0, 0) : view.SpanOf(range) is var span ? (span.Start, span.Start + span.Length) : default;

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, citations.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (citations[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
