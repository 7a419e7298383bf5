using System.Globalization;
using System.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>
/// How gold/score.py folds strings before it compares them; every rule here is one there, so that both print the same figures.
/// Vietnamese letters are decomposed by the alphabet's own table, since the build runs without the culture data that normalisation needs.
/// </summary>
public static class ScoreFolding
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const string Qualities = "\u0302\u0306\u031B";

    /// <summary>Folds case, white space, dashes, quotes, composition and the placement of tone marks; tones and đ are kept.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var unit in text ?? "")
        {
            var c = char.ToLowerInvariant(unit);
            if (IsQuote(c))
                continue;
            if (Tones.Contains(c, StringComparison.Ordinal))
                tones.Append(c);
            else if (IsMark(c) || IsLetter(c))
                AppendDecomposed(c, folded, tones);
            else
            {
                folded.Append(tones);
                tones.Clear();
                if (!IsSpace(c))
                    folded.Append(IsDash(c) ? '-' : c);
                else if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
        }
        return folded.Append(tones).ToString().TrimEnd(' ');
    }

    /// <summary>Lower case without tones, vowel marks and the stroke of đ; spaces stay.</summary>
    public static string Bare(string? text)
    {
        var bare = new StringBuilder();
        foreach (var unit in text ?? "")
        {
            var c = char.ToLowerInvariant(unit);
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                bare.Append(IsVietnamese(c) ? Letters.Bare(c) : c);
        }
        return bare.ToString();
    }

    /// <summary>A number as it is compared: spaces, "số" and leading zeros dropped; null for none.</summary>
    public static string? Number(string? text)
    {
        var bare = string.Concat(Bare(Fold(text)).Where(c => !IsSpace(c)));
        if (bare.StartsWith("so", StringComparison.Ordinal))
        {
            var at = bare.Length > 2 && bare[2] == ':' ? 3 : 2;
            if (at < bare.Length && (char.IsDigit(bare[at]) || bare[at] == '/'))
                bare = bare[at..];
        }
        var zeros = 0;
        while (zeros + 1 < bare.Length && bare[zeros] == '0' && char.IsDigit(bare[zeros + 1]))
            zeros++;
        return bare.Length == 0 ? null : bare[zeros..];
    }

    /// <summary>The words of the folded text: runs of letters, digits, marks, _, % and &amp;.</summary>
    public static IEnumerable<string> Words(string? text) => Runs(Fold(text), c => IsWordCharacter(c) || c is '%' or '&' || IsMark(c));

    /// <summary>The runs of word characters of a text that is not folded.</summary>
    public static IEnumerable<string> PlainWords(string text) => Runs(text, IsWordCharacter);

    /// <summary>Letters and their marks made one (NFC), for the Vietnamese alphabet.</summary>
    public static string Composed(string? text)
    {
        var composed = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (IsMark(c) && composed.Length > 0 && Letters.Compose(composed[^1], c) is { } letter)
                composed[^1] = letter;
            else
                composed.Append(c);
        }
        return composed.ToString();
    }

    private static void AppendDecomposed(char c, StringBuilder folded, StringBuilder tones)
    {
        if (!IsVietnamese(c) || c == 'đ')
        {
            folded.Append(c);
            return;
        }
        var (bare, toneless) = (Letters.Bare(c), Letters.Toneless(c));
        folded.Append(bare);
        foreach (var mark in Qualities)
        {
            if (Letters.Compose(bare, mark) == toneless)
                folded.Append(mark);
        }
        foreach (var mark in Tones)
        {
            if (Letters.Tone(c) != 0 && Letters.Compose(toneless, mark) == c)
                tones.Append(mark);
        }
    }

    private static IEnumerable<string> Runs(string text, Func<char, bool> belongs)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && belongs(text[at]))
                at++;
            if (at > start)
                yield return text[start..at];
        }
    }

    /// <summary>A lower-case letter of the alphabet; the lookalikes of đ are not of it.</summary>
    private static bool IsVietnamese(char c) => Letters.IsLetter(c) && c is not ('\u00F0' or '\u0256');

    private static bool IsLetter(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsWordCharacter(char c) => IsLetter(c) || char.IsDigit(c) || c == '_';

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    private static bool IsDash(char c) => c is (>= '\u2010' and <= '\u2015') or '\u2212';

    private static bool IsQuote(char c) => c is '"' or '\'' or '`' or '\u00B4' or '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201F') or '\u2033' or '\u2032';
}
