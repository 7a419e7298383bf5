using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Finds the named campaigns, one entry per distinct name.</summary>
public static class CampaignExtractor
{
    public static ImmutableArray<Campaign> Extract(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations) => [];
}
