using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A head word that the name of a campaign follows; it tells the kind (gold GUIDELINES, rules 5, 19 and 25).</summary>
public sealed record CampaignHeadRow : PhraseRow
{
    public required CampaignKind Kind { get; init; }

    /// <summary>How many words may stand between the head and the quoted name, besides a clause that names the launcher.</summary>
    public required int Reach { get; init; }

    /// <summary>The head may stand inside the quotation, as its first words: “Tháng hành động …”.</summary>
    public required bool Inside { get; init; }

    /// <summary>Names may follow it without quotation marks.</summary>
    public required bool Unquoted { get; init; }

    /// <summary>It lasts for some days before a feast, whose year is its own.</summary>
    public bool Feast { get; init; }
}
