using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>
/// The words that a printed word may have been: through one confusion of letters, or two where the word is unknown, and one of tones. The work for a word is bounded, as its length, the confusions and their cost are.
/// </summary>
internal sealed class PossibleWords(SyllableModel model, Confusions confusions)
{
    /// <summary>Longer words are no syllables, however misread.</summary>
    public const int LongestWord = 9;

    /// <summary>Of more than so many the least likely are dropped.</summary>
    private const int MostWords = 8;

    /// <summary>Two confusions in one word that together are less likely than one in three thousand are not looked for.</summary>
    private const float MostCost = 8;

    private readonly Comparer<PossibleWord> likeliestFirst = Comparer<PossibleWord>.Create((a, b) =>
        (b.Channel + model.LogProbability(0, b.Word)).CompareTo(a.Channel + model.LogProbability(0, a.Word)));

    /// <summary>Adds the printed word and those that may have been read as it, in this order; <paramref name="misread"/> is the logarithm of the probability that a word is misread at all.</summary>
    public void AddTo(List<PossibleWord> words, PossibleWord printed, ReadOnlySpan<char> written, float misread)
    {
        Span<char> plain = stackalloc char[LongestWord];
        var tone = 0;
        for (var i = 0; i < written.Length; i++)
        {
            plain[i] = Letters.Toneless(written[i]);
            tone = Letters.Tone(written[i]) is not 0 and var own ? own : tone;
        }
        plain = plain[..written.Length];
        var first = words.Count;
        words.Add(printed);
        AddTones(words, first, plain, tone, misread);
        AddLetters(words, first, plain, 0, tone, misread, float.PositiveInfinity, twice: printed.Word == 0);
        var others = first + 1;
        if (words.Count - others <= MostWords)
            return;
        words.Sort(others, words.Count - others, likeliestFirst);
        words.RemoveRange(others + MostWords, words.Count - others - MostWords);
    }

    /// <summary>Undoes one confusion of letters from a place on, and where it is cheap enough another behind it.</summary>
    private void AddLetters(List<PossibleWord> words, int first, ReadOnlySpan<char> plain, int from, int tone, float channel, float budget, bool twice)
    {
        Span<char> varied = stackalloc char[LongestWord];
        for (var at = from; at < plain.Length; at++)
        {
            foreach (var row in confusions.ReadAs(plain[at]))
            {
                if (row.Cost > budget)
                    break;
                var length = plain.Length - row.Read.Length + row.Meant.Length;
                if (length is < 2 or > LongestWord || !plain[at..].StartsWith(row.Read))
                    continue;
                plain[..at].CopyTo(varied);
                row.Meant.CopyTo(varied[at..]);
                plain[(at + row.Read.Length)..].CopyTo(varied[(at + row.Meant.Length)..]);
                AddTones(words, first, varied[..length], tone, channel - row.Cost);
                if (twice)
                    AddLetters(words, first, varied[..length], at + row.Meant.Length, tone, channel - row.Cost, MostCost - row.Cost, twice: false);
            }
        }
    }

    /// <summary>The words of just these letters, whatever their tone; of two ways to one the likelier.</summary>
    private void AddTones(List<PossibleWord> words, int first, ReadOnlySpan<char> plain, int tone, float channel)
    {
        foreach (var word in model.SameLetters(plain))
        {
            if (confusions.OfTones(tone, model.Tone(word)) is var cost && !plain.SequenceEqual(model.Plain(word)))
                continue;
            var possible = new PossibleWord(word, channel - cost);
            if (float.IsInfinity(cost) || IsKnown(words, first, possible))
                continue;
            words.Add(possible);
        }
    }

    private static bool IsKnown(List<PossibleWord> words, int first, PossibleWord possible)
    {
        for (var i = first; i < words.Count; i++)
        {
            if (words[i].Word != possible.Word)
                continue;
            if (words[i].Channel < possible.Channel)
                words[i] = possible;
            return true;
        }
        return false;
    }
}
