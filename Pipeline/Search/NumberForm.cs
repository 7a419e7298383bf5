using System.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// The one form in which a document number is looked up, however its parts are parted: 34-CT/TW, 34/CT-TW, 34 CT TW and 34CT/TW are all "34cttw". Folded words, one after the other, from a run of digits on.
/// </summary>
public static class NumberForm
{
    private const int MostParts = 8;

    /// <summary>The longest form in UTF-8.</summary>
    public const int MostBytes = WordReader.MostBytes * MostParts;

    /// <summary>
    /// Writes the form of the number that begins with the word before <paramref name="rest"/>, a run of digits, and returns its bytes; 0 where none does. End is where it ends in the rest. Parts are joined by a stroke or dash, beside which there
    /// may be a space before capitals only ("329 /KH-", but not "10 - Thực hiện"), or stand together ("QH15"). At least one is of letters.
    /// </summary>
    public static int Write(in WordReader serial, ReadOnlySpan<char> rest, Span<byte> utf8, out int end)
    {
        end = 0;
        if (rest.IsEmpty || !(IsJoint(rest[0]) || IsUpper(rest, 0) || char.IsWhiteSpace(rest[0])))
            return 0;
        var (bytes, letters, at) = (serial.WriteFolded(utf8), false, 0);
        for (var parts = 1; parts < MostParts; parts++)
        {
            var start = NextPart(rest, at, parts);
            if (start < 0)
                break;
            var part = new WordReader(rest[start..]);
            part.MoveNext();
            bytes += part.WriteFolded(utf8[bytes..]);
            letters |= !part.IsDigits;
            at = start + part.End;
        }
        end = at;
        return letters ? bytes : 0;
    }

    /// <summary>The same of a query's words; null where they make no number.</summary>
    public static string? Of(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count is < 2 or > MostParts || !char.IsDigit(words[0].Folded[0]) || words.All(word => char.IsDigit(word.Folded[0])))
            return null;
        return words.Aggregate(new StringBuilder(), (form, word) => form.Append(word.Folded)).ToString();
    }

    /// <summary>Where the part after <paramref name="at"/> begins; negative where the number has ended.</summary>
    private static int NextPart(ReadOnlySpan<char> text, int at, int parts)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ' or '\u00A0')
            start++;
        var joint = start < text.Length && IsJoint(text[start]);
        if (joint)
            start++;
        while (joint && start < text.Length && text[start] is ' ' or '\u00A0')
            start++;
        if (start >= text.Length || !(Letters.IsLetter(text[start]) || char.IsDigit(text[start])))
            return -1;
        var spaced = start - at > (joint ? 1 : 0);
        if (!joint && spaced)
            return -1;
        return (joint && !spaced) || (IsUpper(text, start) && IsUpper(text, start + 1)) || (!joint && parts > 1 && char.IsDigit(text[start])) ? start : -1;
    }

    private static bool IsJoint(char c) => c is '/' or '-' or '&' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private static bool IsUpper(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsUpper(text[at]);
}
