using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>The encodings that are known (Reading/data/encodings.json), and what fonts say of them.</summary>
public static class LegacyEncodings
{
    private static readonly string[] CharsetSuffixes = [" CE", " Cyr", " Greek", " Tur", " Baltic", " (Hebrew)", " (Arabic)", " (Vietnamese)"];

    public static ImmutableArray<LetterCodeRow> Letters { get; } = [.. DataFile.Rows<LetterCodeRow>("letter-codes")];

    public static ImmutableArray<LegacyEncoding> All { get; } = [.. DataFile.Rows<EncodingRow>("encodings").Select(row => new LegacyEncoding(row, Letters))];

    /// <summary>Those of eight bits: what a text in a Word file or a web page may be in.</summary>
    public static ImmutableArray<LegacyEncoding> EightBit { get; } = [.. All.Where(encoding => !encoding.IsSevenBit)];

    public static LegacyEncoding Named(string name) => All.First(encoding => encoding.Name == name);

    /// <summary>What the font was made for: an encoding, and capitals drawn for small letters; null for a font of any text.</summary>
    public static FontClaim? ClaimOf(string? font)
    {
        if (string.IsNullOrEmpty(font))
            return null;
        var name = font.Trim().Trim('"', '\'');
        foreach (var suffix in CharsetSuffixes)
        {
            if (name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                name = name[..^suffix.Length];
        }
        foreach (var encoding in All)
        {
            if (encoding.Row.CapitalFonts.Any(pattern => Matches(name, pattern)))
                return new FontClaim(encoding, Capitals: true);
            if (encoding.Row.Fonts.Any(pattern => Matches(name, pattern)))
                return new FontClaim(encoding, Capitals: false);
        }
        return null;
    }

    private static bool Matches(string name, string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? name.Equals(pattern, StringComparison.OrdinalIgnoreCase)
            : name.Length >= pattern.Length - 1
                && name.StartsWith(pattern[..star], StringComparison.OrdinalIgnoreCase) && name.EndsWith(pattern[(star + 1)..], StringComparison.OrdinalIgnoreCase);
    }
}
