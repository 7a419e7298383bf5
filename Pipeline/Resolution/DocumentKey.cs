using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// The readable name of a stored document, whatever file it is in: the <see cref="WorkKey"/> of what it says of itself, as in kh/705-kh-ubnd/uy-ban-nhan-dan-huyen-chau-thanh.ben-tre/2024.
/// A document without a full number is told from others by the beginning of its file's hash. Several files of one key are kept apart by the store.
/// </summary>
public static class DocumentKey
{
    private const int HashDigits = 8;

    public static string Of(MinedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (fields, hash) = (document.Fields, document.Source.Sha256);
        if (fields.Number is { Value.IsBlank: false } && ClaimReader.OfItself("", document) is { } own)
            return WorkKey.Of(own.Claim.Type, own.Claim.Display, own.Claim.Issuer, own.Claim.Period);
        BodyKey? issuer = fields.Issuer is { } body ? BodyKeys.Of(body.Value.Name, body.Value.Province) : null;
        Period? year = fields.Date is { } date ? Period.Year(date.Value.Year) : null;
        return $"{WorkKey.Of(fields.Type?.Value, fields.Number?.Value.Text ?? "", issuer, year)}~{hash[..Math.Min(HashDigits, hash.Length)]}";
    }
}
