using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The shape of Vietnamese syllables: an initial, one to three vowels, a final. Tells pieces of a word from words; knows no dictionary.</summary>
public static class Syllables
{
    private const int Longest = 7;
    private const byte Acute = 4;

    private static readonly HashSet<string> Onsets;
    private static readonly HashSet<string> Codas;
    private static readonly HashSet<string> Stops;

    static Syllables()
    {
        var data = DataFile.Load("syllables.json");
        Onsets = Set(data, "onsets");
        Codas = Set(data, "codas");
        Stops = Set(data, "stops");
    }

    public static bool IsVowel(char c) => Letters.Bare(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Whether the letters can be one syllable, with no capital after a small letter.</summary>
    public static bool IsOne(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > Longest || !CaseAgrees(letters))
            return false;
        var onset = 0;
        while (onset < letters.Length && !IsVowel(letters[onset]))
            onset++;
        var coda = onset;
        byte tone = 0;
        for (; coda < letters.Length && IsVowel(letters[coda]); coda++)
        {
            if (Letters.Tone(letters[coda]) is var mark and not 0)
            {
                if (tone != 0)
                    return false;
                tone = mark;
            }
        }
        if (coda - onset is 0 or > 3 || (onset > 0 && !Has(Onsets, letters[..onset])))
            return false;
        var final = letters[coda..];
        return final.IsEmpty || (Has(Codas, final) && (tone >= Acute || !Has(Stops, final)));
    }

    /// <summary>The letters end in a vowel that cannot end a syllable: ă, â, iê, uô, ươ.</summary>
    public static bool WantsFinal(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty)
            return false;
        var before = letters.Length > 1 ? Letters.Toneless(letters[^2]) : '\0';
        return (before, Letters.Toneless(letters[^1])) is (_, 'ă' or 'â') or ('i' or 'y', 'ê') or ('u', 'ô') or ('ư', 'ơ');
    }

    private static bool CaseAgrees(ReadOnlySpan<char> letters)
    {
        var upper = letters.Length > 1 && char.IsUpper(letters[^1]);
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsUpper(letters[i]) != upper)
                return false;
        }
        return !upper || char.IsUpper(letters[0]);
    }

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> letters)
    {
        Span<char> bare = stackalloc char[Longest];
        for (var i = 0; i < letters.Length; i++)
            bare[i] = Letters.Bare(letters[i]);
        return set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..letters.Length]);
    }

    private static HashSet<string> Set(JObject data, string key) => data[key]!.Values<string>().Select(value => value!).ToHashSet(StringComparer.Ordinal);
}
