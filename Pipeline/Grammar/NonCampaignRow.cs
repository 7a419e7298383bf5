namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Words that are quoted often and name no campaign: grades, honours, examples, the beginnings of titles.</summary>
public sealed record NonCampaignRow : PhraseRow;
