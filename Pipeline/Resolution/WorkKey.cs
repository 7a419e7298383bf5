using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// The readable key of a work: "type/number/issuer/period", each part folded to a–z, 0–9 and dashes:
/// "kh/705-kh-ubnd/uy-ban-nhan-dan-huyen-chau-thanh.ben-tre/2024". An unknown part is "_".
/// </summary>
public static class WorkKey
{
    public static string Of(DocumentTypeCode? type, string display, BodyKey? issuer, Period? period)
    {
        ArgumentNullException.ThrowIfNull(display);
        var key = new StringBuilder();
        Append(key, type?.Value);
        key.Append('/');
        Append(key, display.TrimStart('0'));
        key.Append('/');
        Append(key, issuer?.Body);
        if (issuer is { IsWhole: true, Province: { Length: > 0 } province })
        {
            key.Append('.');
            Append(key, province);
        }
        key.Append('/');
        Append(key, period?.ToString());
        return key.ToString();
    }

    private static void Append(StringBuilder key, string? part)
    {
        if (string.IsNullOrWhiteSpace(part))
        {
            key.Append('_');
            return;
        }
        var dash = false;
        var start = key.Length;
        foreach (var c in Letters.Strip(part))
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                dash = key.Length > start;
                continue;
            }
            if (dash)
                key.Append('-');
            dash = false;
            key.Append(char.ToLowerInvariant(c));
        }
    }
}
