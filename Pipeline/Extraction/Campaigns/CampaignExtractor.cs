using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Finds the named campaigns, one entry per distinct name, its span on the first mention (gold GUIDELINES, rules 5, 11, 19 and 25).</summary>
public static class CampaignExtractor
{
    public static ImmutableArray<Campaign> Extract(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        return CampaignMerger.Merge(view, new MentionFinder(view, frame, citations).Find());
    }
}
