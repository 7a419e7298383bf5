using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A campaign known all over the country. Its launcher and year are facts for readers of the file; a document's own words alone fill the mined fields.</summary>
public sealed record KnownCampaignRow : PhraseRow
{
    public required CampaignKind Kind { get; init; }

    /// <summary>The name is unmistakable even without head word and quotation marks.</summary>
    public required bool Plain { get; init; }

    public string? Launcher { get; init; }

    public int? Year { get; init; }
}
