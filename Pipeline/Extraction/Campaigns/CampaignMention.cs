using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>One mention of a campaign, before the mentions of one name are merged.</summary>
internal sealed record CampaignMention(
    TokenRange Name,
    CampaignKind Kind,
    Launcher Launcher,
    string? Period,
    RuleId Rule,
    double Confidence)
{
    public bool Quoted => Confidence > 0.5;
}
