namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A word or phrase that tells who launched a campaign, when it runs, or where its name starts and ends.</summary>
public sealed record CampaignCueRow : PhraseRow
{
    public required CampaignCue Role { get; init; }
}
