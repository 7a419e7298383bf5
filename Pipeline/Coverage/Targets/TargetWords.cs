using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>Finds the words of coverage-target-words.json; the longest phrase first.</summary>
public static class TargetWords
{
    private static readonly (CoverageWord[] Words, TargetWordRole Role)[] Phrases =
    [
        .. DataFile.Rows<TargetWordRow>("coverage-target-words.json").SelectMany(row => row.Variations.Select(variation => (WordKey.Of(variation), row.Role))).OrderByDescending(pair => pair.Item1.Length),
    ];

    /// <summary>The role of the phrase that starts at the word, with its diacritics; null for none.</summary>
    public static TargetWordRole? At(ReadOnlySpan<CoverageWord> words, int at)
    {
        foreach (var (phrase, role) in Phrases)
        {
            if (at + phrase.Length > words.Length)
                continue;
            var same = true;
            for (var i = 0; i < phrase.Length && same; i++)
                same = words[at + i].Exact == phrase[i].Exact;
            if (same)
                return role;
        }
        return null;
    }

    public static bool Has(ReadOnlySpan<CoverageWord> words, TargetWordRole role)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (At(words, at) == role)
                return true;
        }
        return false;
    }
}
