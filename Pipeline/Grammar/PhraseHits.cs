using System.Buffers;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>All known phrases of one text; per category in order of their first token, the longest at each token. Kept in pooled arrays, which go back when it is disposed of.</summary>
public sealed class PhraseHits : IDisposable
{
    private readonly PhraseHit[][] arrays;
    private readonly int[] counts;

    internal PhraseHits(int categories)
    {
        arrays = new PhraseHit[categories][];
        Array.Fill(arrays, []);
        counts = new int[categories];
    }

    public ReadOnlySpan<PhraseHit> Of(PhraseCategory category) => arrays[(int)category].AsSpan(0, counts[(int)category]);

    /// <summary>The phrase of the category that starts at the token.</summary>
    public PhraseHit? At(PhraseCategory category, int token)
    {
        var index = FirstFrom(category, token);
        var hits = Of(category);
        return index < hits.Length && hits[index].Token == token ? hits[index] : null;
    }

    /// <summary>The index, in <see cref="Of"/>, of the first phrase that starts at or after the token; the length if there is none.</summary>
    public int FirstFrom(PhraseCategory category, int token)
    {
        var hits = Of(category);
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
        var hits = Of(category);
        for (var i = FirstFrom(category, token) - 1; i >= 0 && hits[i].Token >= from; i--)
        {
            if (hits[i].End <= token)
                return hits[i];
        }
        return null;
    }

    public void Dispose()
    {
        for (var category = 0; category < arrays.Length; category++)
        {
            if (arrays[category].Length > 0)
                ArrayPool<PhraseHit>.Shared.Return(arrays[category]);
            arrays[category] = [];
            counts[category] = 0;
        }
    }

    internal void Add(int category, PhraseHit hit)
    {
        var array = arrays[category];
        if (counts[category] == array.Length)
        {
            var larger = ArrayPool<PhraseHit>.Shared.Rent(Math.Max(64, array.Length * 2));
            array.CopyTo(larger, 0);
            if (array.Length > 0)
                ArrayPool<PhraseHit>.Shared.Return(array);
            arrays[category] = array = larger;
        }
        array[counts[category]++] = hit;
    }
}
