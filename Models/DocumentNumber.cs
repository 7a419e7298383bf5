namespace DirectiveMiner.Models;

/// <summary>A document's number (số, ký hiệu), as printed but without spaces: "34-CT/TW", "/KH-SGDĐT" when the serial was left blank.</summary>
public sealed record DocumentNumber(string Text, NumberStyle Style)
{
    /// <summary>The number as it is compared: upper case, Đ = D, QHI5 = QH15, no leading zeros of the serial.</summary>
    public string Folded { get; } = Fold(Text);

    /// <summary>The serial was left blank, to be written by hand.</summary>
    public bool IsBlank => Text.StartsWith('/') || Text.StartsWith('-');

    public override string ToString() => Text;

    /// <summary>Folds any printed number; of use for queries too. Linear in the length.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            if (c == '0' && folded.Length == 0)
                continue;
            if (char.IsAsciiDigit(c) && EndsWithMisreadTerm(folded))
                folded[^1] = '1';
            folded.Append(c switch
            {
                'Đ' or 'đ' or '\u00D0' or '\u00F0' => 'D',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                _ => char.ToUpperInvariant(c),
            });
        }
        return folded.ToString();
    }

    /// <summary>"QHI5", "QHl5": scans take the 1 of a term of the Quốc hội for a letter.</summary>
    private static bool EndsWithMisreadTerm(System.Text.StringBuilder folded) =>
        folded.Length > 2 && folded[^1] is 'I' or 'L' && folded[^2] == 'H' && folded[^3] == 'Q';
}
