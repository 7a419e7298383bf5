using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>
/// What a document tells of where it is from: its date, the province ("Bến Tre") and district ("huyện Châu Thành") that it is known to be of, and the places that it names.
/// Date: for a unit within a citation, that of the cited document where it is known.
/// </summary>
public sealed record PlaceEvidence(PartialDate? Date, string? Province, string? District, PlaceMentions Mentions)
{
    public static readonly PlaceEvidence None = new(null, null, null, PlaceMentions.None);
}
