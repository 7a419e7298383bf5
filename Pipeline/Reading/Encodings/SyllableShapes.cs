using DirectiveMiner.Pipeline.Grammar;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>Whether a word can be a Vietnamese syllable: an initial, a rime and a tone that go together (Reading/data/syllables.json).</summary>
public static class SyllableShapes
{
    private const int Longest = 7;

    private static readonly HashSet<string> Initials;
    private static readonly HashSet<string> Rimes;
    private static readonly string[] Stops;
    private static readonly int[] StopTones;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InitialOf;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RimeOf;

    static SyllableShapes()
    {
        var data = DataFile.Load("syllables");
        Initials = [.. Values("initials"), ""];
        Rimes = [.. Values("rimes")];
        Stops = [.. Values("stops")];
        StopTones = [.. data["stopTones"]!.Values<int>()];
        InitialOf = Initials.GetAlternateLookup<ReadOnlySpan<char>>();
        RimeOf = Rimes.GetAlternateLookup<ReadOnlySpan<char>>();

        IEnumerable<string> Values(string key) => data[key]!.Values<string>().Select(value => value!);
    }

    /// <summary>The word in letters of any case, composed or not.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[Longest];
        var (length, tone) = (0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            while (i + 1 < word.Length && Letters.IsCombiningMark(word[i + 1]) && Letters.Compose(c, word[i + 1]) is { } composed)
            {
                c = composed;
                i++;
            }
            if (!Letters.IsLetter(c) || length == Longest)
                return false;
            if (Letters.Tone(c) is not 0 and var own)
            {
                if (tone != 0)
                    return false;
                tone = own;
            }
            plain[length++] = Letters.Toneless(c);
        }
        return IsSyllable(plain[..length], tone);
    }

    private static bool IsSyllable(ReadOnlySpan<char> plain, int tone)
    {
        for (var cut = Math.Min(3, plain.Length - 1); cut >= 0; cut--)
        {
            if (InitialOf.Contains(plain[..cut]) && RimeOf.Contains(plain[cut..]))
                return !EndsInStop(plain) || StopTones.Contains(tone);
        }
        return false;
    }

    private static bool EndsInStop(ReadOnlySpan<char> plain)
    {
        foreach (var stop in Stops)
        {
            if (plain.EndsWith(stop))
                return true;
        }
        return false;
    }
}
