using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// The readable name of a document, whatever file it is in: type:number:issuer:year, as in KH:705/KH-UBND:uy-ban-nhan-dan-huyen-chau-thanh:2024; "-" for what is not known.
/// A document without a full number is told from others by the beginning of its file's hash.
/// </summary>
public static class DocumentKey
{
    private const string Unknown = "-";
    private const int HashDigits = 8;

    public static string Of(MinedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var fields = document.Fields;
        var number = fields.Number?.Value;
        var key = string.Join(':',
            fields.Type is { } type ? DocumentNumber.Fold(Letters.Strip(type.Value.Value)).ToUpperInvariant() : Unknown,
            number?.Folded ?? Unknown,
            fields.Issuer is { } issuer && Slug(issuer.Value.Name) is { Length: > 0 } slug ? slug : Unknown,
            fields.Date is { } date ? YearOf(date.Value, number) : Unknown);
        return number is null or { IsBlank: true } ? $"{key}~{document.Source.Sha256[..Math.Min(HashDigits, document.Source.Sha256.Length)]}" : key;
    }

    /// <summary>Letters and digits without marks, joined by single dashes.</summary>
    public static string Slug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        foreach (var c in Letters.Strip(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>A blank number is told by its month too: an office issues several such plans a year.</summary>
    private static string YearOf(PartialDate date, DocumentNumber? number) =>
        number is null or { IsBlank: true } && date.Month is not null
            ? new PartialDate(date.Year, date.Month).ToString()
            : new PartialDate(date.Year).ToString();
}
