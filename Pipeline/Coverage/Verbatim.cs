using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>How much of a passage stands in another, word for word and in the same order.</summary>
public static class Verbatim
{
    private const int MostWords = 300;

    /// <summary>The share of the passage's words in the longest common subsequence. Passages are bounded, so the cost of one comparison is.</summary>
    public static double Share(ReadOnlySpan<CoverageWord> passage, ReadOnlySpan<CoverageWord> source)
    {
        passage = passage[..Math.Min(passage.Length, MostWords)];
        source = source[..Math.Min(source.Length, MostWords)];
        if (passage.IsEmpty)
            return 0;
        var best = new int[source.Length + 1];
        foreach (var word in passage)
        {
            var diagonal = 0;
            for (var i = 1; i <= source.Length; i++)
            {
                var above = best[i];
                best[i] = word.Exact == source[i - 1].Exact ? diagonal + 1 : Math.Max(above, best[i - 1]);
                diagonal = above;
            }
        }
        return (double)best[^1] / passage.Length;
    }
}
