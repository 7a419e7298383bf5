using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// The readable name of a stored document, whatever file it is in: its own <see cref="WorkKey"/>, as in kh/705-kh-ubnd/uy-ban-nhan-dan-huyen-chau-thanh/2024.
/// A document without a full number is told from others by the beginning of its file's hash. Several files of one key are kept apart by the store.
/// </summary>
public static class DocumentKey
{
    private const int HashDigits = 8;

    public static string Of(MinedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var fields = document.Fields;
        var (number, issuer) = (fields.Number?.Value, fields.Issuer?.Value);
        var key = WorkKey.Of(
            fields.Type?.Value,
            number?.Folded ?? "",
            issuer is null ? null : new BodyKey(Letters.Strip(issuer.Name), issuer.Level is AdministrativeLevel.Central or AdministrativeLevel.Ministry ? "" : issuer.Province),
            fields.Date is { } date ? Period.Of(number?.Style ?? NumberStyle.State, issuer?.Level == AdministrativeLevel.Central, date.Value) : null);
        var hash = document.Source.Sha256;
        return number is null or { IsBlank: true } ? $"{key}~{hash[..Math.Min(HashDigits, hash.Length)]}" : key;
    }
}
