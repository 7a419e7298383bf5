using System.Buffers;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// The quick answer for most files: a text with Vietnamese letters that only Unicode has, and without any character that old encodings leave behind and honest texts do not use, is Unicode throughout.
/// No line in TCVN3, VNI, VISCII or VPS of more than a few words does without such characters ("®", "¸", "µ", "ñ", "ö" …). One vectorised pass.
/// </summary>
internal static class PlainUnicode
{
    /// <summary>What Windows-1252 has too, and Vietnamese texts in Unicode use.</summary>
    private const string Honest = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý–—‘’“”«»…•°§·×±²³½\u00A0";

    private const char FirstVietnamese = '\u1EA0', LastVietnamese = '\u1EF9';

    private static readonly SearchValues<char> LeftBehind = SearchValues.Create(
        [.. Enumerable.Range('\u0080', char.MaxValue - '\u0080').Select(c => (char)c).Where(c => CodeBytes.ByteOf(c) != CodeBytes.None && !Honest.Contains(c, StringComparison.Ordinal))]);

    public static bool Is(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstVietnamese, LastVietnamese) && !text.ContainsAny(LeftBehind);
}
