using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// How Vietnamese a text is, by its words with marks: those that can be syllables, and those that cannot. Text in an encoding that it is not read in betrays itself by letters
/// and signs that make no syllable, and by capitals within words ("ho¹ch", "chÝnh"). Words of plain letters count for nothing, nor do abbreviations and words of one letter, which a dash or a space can be mistaken for. BeyondBytes of
/// the words hold a letter that no byte of Windows-1252 stands for: they were Unicode before anyone decoded them.
/// </summary>
public readonly record struct SyllableCount(int Syllables, int Impossible, int BeyondBytes)
{
    private const int ImpossibleCosts = 2;

    /// <summary>Greater is more Vietnamese; 0 for a text without marks.</summary>
    public int Score => Syllables - (ImpossibleCosts * Impossible);

    /// <summary>At least nine of ten words with marks are possible: Vietnamese in its own encoding has 98 of 100, bad OCR that happens to look like another some 80.</summary>
    public bool IsLikely => Syllables > 0 && Syllables >= 9 * Impossible;

    /// <summary>Four of five are possible: enough where the text is mostly impossible as it stands.</summary>
    public bool IsPassable => Syllables > 0 && Syllables >= 4 * Impossible;

    public static SyllableCount operator +(SyllableCount left, SyllableCount right) =>
        new(left.Syllables + right.Syllables, left.Impossible + right.Impossible, left.BeyondBytes + right.BeyondBytes);

    public static SyllableCount Add(SyllableCount left, SyllableCount right) => left + right;

    /// <summary>Counts a text as it stands, where a letter beyond bytes proves its word without another look, or one that was decoded.</summary>
    public static SyllableCount Of(ReadOnlySpan<char> text, bool decoded)
    {
        var count = default(SyllableCount);
        for (var at = 0; at < text.Length;)
        {
            if (!IsWordUnit(text[at]))
            {
                at++;
                continue;
            }
            var end = at;
            var (marked, beyond) = (false, false);
            for (; end < text.Length && IsWordUnit(text[end]); end++)
            {
                marked |= text[end] > '\u007F';
                beyond |= text[end] > '\u007F' && CodeBytes.ByteOf(text[end]) == CodeBytes.None;
            }
            if (beyond && !decoded)
                count += new SyllableCount(1, 0, 1);
            else if (marked)
                count += OfWord(text[at..end], beyond);
            at = end;
        }
        return count;
    }

    private static SyllableCount OfWord(ReadOnlySpan<char> word, bool beyond)
    {
        word = word.Trim(LooseSigns);
        var marked = false;
        foreach (var c in word)
            marked |= c > '\u007F';
        if (!marked || word.Length == 1)
            return default;
        if (SyllableShapes.IsSyllable(word) && !HasInnerCapital(word))
            return new SyllableCount(1, 0, beyond ? 1 : 0);
        return new SyllableCount(0, IsAbbreviation(word) ? 0 : 1, beyond ? 1 : 0);
    }

    /// <summary>Signs that stand at the edge of words in honest texts too.</summary>
    private const string LooseSigns = "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿×÷€‚ƒ„…†‡ˆ‰‹•˜™›−∙ˉ";

    /// <summary>Letters, marks, and what eight-bit encodings have letters in the place of; dashes and curly quotes stand between words in every text.</summary>
    private static bool IsWordUnit(char c) =>
        c < '\u0080' ? char.IsAsciiLetter(c)
        : Letters.IsLetter(c) || Letters.IsCombiningMark(c) || (c != '\u00A0' && c is not ('–' or '—' or '‘' or '’' or '“' or '”' or '«' or '»') && CodeBytes.ByteOf(c) != CodeBytes.None);

    /// <summary>"QĐ", "NĐ": capitals without a vowel.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) || "aeiouy".Contains(Letters.Bare(c), StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }
        return false;
    }
}
