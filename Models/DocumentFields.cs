namespace DirectiveMiner.Models;

/// <summary>The document's own particulars; null where the text does not tell.</summary>
public sealed record DocumentFields(
    Extracted<DocumentTypeCode>? Type,
    Extracted<DocumentNumber>? Number,
    Extracted<PartialDate>? Date,
    Extracted<string>? Place,
    Extracted<Issuer>? Issuer,
    Extracted<string>? Signer,
    Extracted<string>? Title)
{
    public static readonly DocumentFields None = new(null, null, null, null, null, null, null);
}
