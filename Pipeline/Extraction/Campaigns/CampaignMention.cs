using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>One mention of a campaign, before the mentions of one name are merged. LauncherStated is false where the launcher is only taken to be the document's own issuer.</summary>
internal sealed record CampaignMention(
    TokenRange Name,
    CampaignKind Kind,
    string? Launcher,
    bool LauncherStated,
    string? Period,
    RuleId Rule,
    double Confidence)
{
    public bool Quoted => Confidence > 0.5;
}
