namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>The folded words of a text, each with how often it stands there.</summary>
public sealed class WordBag
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly int total;

    public WordBag(string? text)
    {
        foreach (var word in ScoreFolding.Words(text))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
            total++;
        }
    }

    /// <summary>The share of this bag's words that the other has; 0 for an empty bag.</summary>
    public double ShareIn(WordBag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shared = 0;
        foreach (var (word, count) in counts)
            shared += Math.Min(count, other.counts.GetValueOrDefault(word));
        return (double)shared / Math.Max(1, total);
    }
}
