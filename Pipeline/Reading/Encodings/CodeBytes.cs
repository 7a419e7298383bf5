namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// Bytes and the characters that programs make of them which know nothing of Vietnamese encodings: Windows-1252, ISO 8859-1 for the codes that Windows-1252 leaves open,
/// or, in fonts that Word takes for symbol fonts, U+F000 and up.
/// </summary>
public static class CodeBytes
{
    /// <summary>No byte makes this character.</summary>
    public const int None = -1;

    private const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>What pdftotext makes of the names of glyphs in PDF fonts: hyphen or minus, mu, macron, periodcentered (Adobe Glyph List).</summary>
    private static readonly (char Character, short Code)[] OtherNames = [('\u2212', 0xAD), ('\u03BC', 0xB5), ('\u02C9', 0xAF), ('\u2219', 0xB7)];

    private static readonly short[] ByteOfChar = Invert();

    /// <summary>Bytes as Windows-1252.</summary>
    public static string ToText(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = CharOf(bytes[i]);
        return new string(text);
    }

    public static char CharOf(byte code) => code is >= 0x80 and < 0xA0 ? Windows1252[code - 0x80] : (char)code;

    /// <summary>The byte that was taken for this character, or <see cref="None"/>.</summary>
    public static int ByteOf(char c) => ByteOfChar[c];

    private static short[] Invert()
    {
        var table = new short[char.MaxValue + 1];
        Array.Fill(table, (short)None);
        for (var code = 0; code < 256; code++)
            table[code] = (short)code;
        for (var code = 0x20; code < 256; code++)
            table[0xF000 + code] = (short)code;
        for (var code = 0x80; code < 0xA0; code++)
            table[Windows1252[code - 0x80]] = (short)code;
        foreach (var (c, code) in OtherNames)
            table[c] = code;
        return table;
    }
}
