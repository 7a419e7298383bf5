namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>
/// Neighbouring words that are in doubt, each with what it may have been, between two that are not. The probability of each reading is summed over all readings of the others (forward-backward);
/// linear in the number of words, quadratic in the bounded number of readings of one.
/// </summary>
internal sealed class RunOfWords(SyllableModel model)
{
    private readonly List<PossibleWord> words = [];
    private readonly List<int> starts = [0];

    public int Count => starts.Count - 1;

    public void Clear()
    {
        words.Clear();
        starts.Clear();
        starts.Add(0);
    }

    /// <summary>The list to which the readings of the next word are added, the printed one first; <see cref="Close"/> ends them.</summary>
    public List<PossibleWord> Open() => words;

    public void Close() => starts.Add(words.Count);

    /// <summary>The likeliest reading of each word and its probability, given the words before and after the run.</summary>
    public void Decide(int before, int after, Action<int, PossibleWord, double> decide)
    {
        var (forward, backward) = (new float[words.Count], new float[words.Count]);
        for (var i = 0; i < Count; i++)
        {
            for (var w = starts[i]; w < starts[i + 1]; w++)
                forward[w] = words[w].Channel + (i == 0 ? model.LogProbability(before, words[w].Word) : Forward(forward, i - 1, words[w].Word));
        }
        for (var i = Count - 1; i >= 0; i--)
        {
            for (var w = starts[i]; w < starts[i + 1]; w++)
                backward[w] = i == Count - 1 ? model.LogProbability(words[w].Word, after) : Backward(backward, i + 1, words[w].Word);
        }
        for (var i = 0; i < Count; i++)
        {
            var (best, all) = (starts[i], float.NegativeInfinity);
            for (var w = starts[i]; w < starts[i + 1]; w++)
            {
                all = Sum(all, forward[w] + backward[w]);
                best = forward[w] + backward[w] > forward[best] + backward[best] ? w : best;
            }
            decide(i, words[best], Math.Exp(forward[best] + backward[best] - all));
        }
    }

    private float Forward(float[] forward, int from, int word)
    {
        var sum = float.NegativeInfinity;
        for (var w = starts[from]; w < starts[from + 1]; w++)
            sum = Sum(sum, forward[w] + model.LogProbability(words[w].Word, word));
        return sum;
    }

    private float Backward(float[] backward, int to, int word)
    {
        var sum = float.NegativeInfinity;
        for (var w = starts[to]; w < starts[to + 1]; w++)
            sum = Sum(sum, backward[w] + words[w].Channel + model.LogProbability(word, words[w].Word));
        return sum;
    }

    /// <summary>The logarithm of the sum of two numbers that are given by their logarithms; what is e^16 times smaller makes no difference to a float.</summary>
    private static float Sum(float a, float b)
    {
        var (most, least) = a > b ? (a, b) : (b, a);
        return most - least > 16 ? most : most + MathF.Log(1 + MathF.Exp(least - most));
    }
}
