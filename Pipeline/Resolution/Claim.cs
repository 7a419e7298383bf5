using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// What one place says of one document: the document itself of its own (Citation is null), or a mention of it. CitedOn is the date of the text that speaks,
/// null where unknown: a document is not cited before it exists.
/// Known is the key of the work where another bucket has told it: a law named and numbered in one breath is known by name too.
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
    string? Known = null)
{
    public bool IsDocument => Id.Citation is null;
}
