using System.Globalization;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>Signs that are stored as a font and a place in it (w:sym): boxes and ticks of Wingdings, dashes and arrows of Symbol; those without a meaning in Unicode are left out.</summary>
internal static class WordSymbol
{
    public static string Of(string? font, string? hex)
    {
        if (!int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            return "";
        var at = code & 0xFF;
        if (font is not null && font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return at switch
            {
                0x6F or 0xA8 or 0x71 or 0x72 => "\u2610",
                0xFC or 0xFE or 0x52 => "\u2611",
                0xFB or 0xFD or 0x54 => "\u2612",
                0x6C or 0x6E or 0x9F or 0xA7 or 0xD8 => "\u2022",
                0xE0 or 0xE8 or 0xF0 => "\u2192",
                _ => "",
            };
        }
        if (font is not null && font.Equals("Symbol", StringComparison.OrdinalIgnoreCase))
        {
            return at switch
            {
                0xB3 => "\u2265",
                0xA3 => "\u2264",
                0xB1 => "\u00B1",
                0xB4 => "\u00D7",
                0xB7 => "\u2022",
                0xB0 => "\u00B0",
                0x2D or 0xBE => "-",
                0xAE => "\u2192",
                0xA4 or 0xD7 => "/",
                < 0x7F and >= 0x20 when !char.IsAsciiLetter((char)at) => ((char)at).ToString(),
                _ => "",
            };
        }
        return code is >= 0xF000 and <= 0xF0FF ? "" : code is >= 0x20 and <= 0xD7FF ? ((char)code).ToString() : "";
    }
}
