namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>All known phrases of one text; per category in order of their first token, the longest at each token.</summary>
public sealed class PhraseHits(PhraseHit[][] byCategory)
{
    public ReadOnlySpan<PhraseHit> Of(PhraseCategory category) => byCategory[(int)category];

    /// <summary>The phrase of the category that starts at the token.</summary>
    public PhraseHit? At(PhraseCategory category, int token)
    {
        var index = FirstFrom(category, token);
        var hits = byCategory[(int)category];
        return index < hits.Length && hits[index].Token == token ? hits[index] : null;
    }

    /// <summary>The index, in <see cref="Of"/>, of the first phrase that starts at or after the token; the length if there is none.</summary>
    public int FirstFrom(PhraseCategory category, int token)
    {
        var hits = byCategory[(int)category];
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The last phrase of the category that ends at or before the token and starts at or after <paramref name="from"/>.</summary>
    public PhraseHit? LastBefore(PhraseCategory category, int token, int from)
    {
        var hits = byCategory[(int)category];
        for (var i = FirstFrom(category, token) - 1; i >= 0 && hits[i].Token >= from; i--)
        {
            if (hits[i].End <= token)
                return hits[i];
        }
        return null;
    }
}
