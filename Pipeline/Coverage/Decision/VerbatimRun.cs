using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Decision;

/// <summary>How many words two passages share word for word, one after the other. Quadratic in passages of bounded length only.</summary>
public static class VerbatimRun
{
    private const int MostWords = 300;

    public static int Longest(ReadOnlySpan<CoverageWord> one, ReadOnlySpan<CoverageWord> other)
    {
        one = one[..Math.Min(one.Length, MostWords)];
        other = other[..Math.Min(other.Length, MostWords)];
        var runs = new int[other.Length + 1];
        var longest = 0;
        foreach (var word in one)
        {
            for (var i = other.Length; i > 0; i--)
            {
                runs[i] = other[i - 1].Exact == word.Exact ? runs[i - 1] + 1 : 0;
                longest = Math.Max(longest, runs[i]);
            }
        }
        return longest;
    }
}
