using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// What one place says of one document: the document itself of its own (Citation is null), or a mention of it. CitedOn is the date of the text that speaks,
/// null where unknown: a document is not cited before it exists.
/// A witness is resolved elsewhere, and tells here only what it knows: a law named and numbered in one breath is known by name too.
/// A witness whose Known is null is silent: its name is not that of the number (<see cref="LawNames.Misnamed"/>). IsBasis: the text stands on it ("Căn cứ …").
/// Known is the key of its work, found in the other bucket; of a document without a serial its own key.
/// </summary>
public sealed record Claim(
    ClaimId Id,
    DocumentTypeCode? Type,
    string Display,
    Period? Period,
    BodyKey? Issuer,
    string? IssuerName,
    PartialDate? Date,
    string? Title,
    PartialDate? CitedOn,
    string? Known = null,
    bool IsWitness = false,
    bool IsBasis = false)
{
    /// <summary>The number holds its year (98/2023/NĐ-CP): with the issuer it is of one document, whatever words follow it.</summary>
    public bool IsTellingNumber => Display.AsSpan().Count('/') > 1;

    /// <summary>Known by a number, which has no spaces, as names have.</summary>
    public bool IsNumbered => !Display.Contains(' ', StringComparison.Ordinal);

    public bool IsDocument => Id.Citation is null;
}
