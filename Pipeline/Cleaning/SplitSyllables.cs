using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>
/// Finds the spaces that stand inside a syllable: "B Ộ LAO ĐỘNG", "Qu ả ng Ngãi" (runs of formatting lost on the way to plain text, scans).
/// Looks at a text's beginning and end first: where no such piece is found, the rest is not looked at, so that sound texts cost next to nothing.
/// Linear; nothing is joined that is not one syllable by its shape.
/// </summary>
public static class SplitSyllables
{
    private const int Head = 2500;
    private const int Tail = 1500;
    private const int LongestPiece = 3;
    private const int Least = 2;

    /// <summary>The offsets of the spaces, in order.</summary>
    public static IReadOnlyList<int> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sure = 0;
        Scan(text, 0, Math.Min(text.Length, Head), null, ref sure);
        if (text.Length > Head)
            Scan(text, Math.Max(Head, text.Length - Tail), text.Length, null, ref sure);
        if (sure < Least)
            return [];
        var gaps = new List<int>();
        Scan(text, 0, text.Length, gaps, ref sure);
        return gaps;
    }

    private static void Scan(string text, int from, int end, List<int>? gaps, ref int sure)
    {
        var merged = from;
        for (var at = from; at < end;)
        {
            if (!Letters.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < end && Letters.IsLetter(text[at]))
                at++;
            if (gaps is null || gaps.Count == 0 || gaps[^1] != start - 1)
                merged = start;
            if (at - start == 1 && SpelledEnd(text, start, end) is var spelled and > 0)
            {
                sure += Least;
                for (var space = start + 1; gaps is not null && space < spelled; space += 2)
                    gaps.Add(space);
                at = spelled;
                continue;
            }
            if (at - start > LongestPiece || !IsPiece(text.AsSpan(start, at - start)))
                continue;
            if (JoinsNext(text, start, at, end))
            {
                sure += IsSure(text, start, at, last: false) ? 1 : 0;
                gaps?.Add(at);
            }
            else if (start > merged && gaps is not null && gaps.Count > 0 && gaps[^1] == start - 1)
            {
                continue;
            }
            else if (JoinsLast(text, from, start, at, gaps))
            {
                sure += IsSure(text, start, at, last: true) ? 1 : 0;
                gaps?.Add(start - 1);
            }
        }
    }

    /// <summary>The end of a syllable that is spelled out, "H O Ạ C H", with wider gaps or the line's ends around it; 0 where there is none.</summary>
    private static int SpelledEnd(string text, int start, int end)
    {
        const int least = 3, longest = 7;
        if (start > 1 && text[start - 1] == ' ' && text[start - 2] is not (' ' or '\n'))
            return 0;
        Span<char> letters = stackalloc char[longest];
        var (count, at) = (0, start);
        while (at < end && count < longest && Letters.IsLetter(text[at]) && (at + 1 == end || !Letters.IsLetter(text[at + 1])))
        {
            letters[count++] = text[at++];
            if (at + 1 >= end || text[at] != ' ' || !Letters.IsLetter(text[at + 1]))
                break;
            at++;
        }
        var closed = at >= end || text[at] is '\n' or '\r' || (text[at] == ' ' && at + 1 < end && text[at + 1] is ' ' or '\n' or '\r');
        return closed && count >= least && Syllables.IsOne(letters[..count]) ? at : 0;
    }

    /// <summary>No syllable: it has no vowel, or is the beginning "qu".</summary>
    private static bool IsPiece(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Syllables.IsVowel(c))
                return word.Length == 2 && Letters.Bare(word[0]) == 'q';
        }
        return true;
    }

    private static bool JoinsNext(string text, int start, int at, int end)
    {
        if (at + 1 >= end || text[at] is not (' ' or '\u00A0') || !Syllables.IsVowel(text[at + 1]))
            return false;
        var next = at + 1;
        while (next < end && Letters.IsLetter(text[next]))
            next++;
        return Together(text, start, at, at + 1, next);
    }

    private static bool JoinsLast(string text, int from, int start, int at, List<int>? gaps)
    {
        if (start - 2 < from || text[start - 1] is not (' ' or '\u00A0') || !Letters.IsLetter(text[start - 2]))
            return false;
        var last = start - 2;
        while (last > from && Letters.IsLetter(text[last - 1]))
            last--;
        if (gaps is { Count: > 0 } && gaps[^1] == last - 1)
        {
            var before = gaps[^1] - 1;
            while (before > from && Letters.IsLetter(text[before - 1]))
                before--;
            return Syllables.IsOne(string.Concat(text.AsSpan(before, last - 1 - before), text.AsSpan(last, start - 1 - last), text.AsSpan(start, at - start)));
        }
        // "điểm m và n khoản 1": letters stand alone in sound texts, so one is taken only where the syllable lacks it.
        return (at - start > 1 || Syllables.WantsFinal(text.AsSpan(last, start - 1 - last))) && Together(text, last, start - 1, start, at);
    }

    private static bool Together(string text, int first, int firstEnd, int second, int secondEnd)
    {
        const int longest = 7;
        var length = firstEnd - first + secondEnd - second;
        if (length > longest)
            return false;
        Span<char> word = stackalloc char[longest];
        text.AsSpan(first, firstEnd - first).CopyTo(word);
        text.AsSpan(second, secondEnd - second).CopyTo(word[(firstEnd - first)..]);
        return Syllables.IsOne(word[..length]);
    }

    /// <summary>Class B, điểm c, TH (tiểu học) and the like stand in sound texts too.</summary>
    private static bool IsSure(string text, int start, int at, bool last) =>
        at - start > 1 ? char.IsLower(text[at - 1]) : last || (at + 1 < text.Length && char.IsUpper(text[start]) && char.IsUpper(text[at + 1]));
}
