namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>Pairs annotated entries with mined ones, one to one: from the index of the first to that of the second. A required entry weighs ten times an optional one.</summary>
public static class Pairing
{
    /// <summary>Keeps the order of both sides, with the greatest total weight. Costs the product of both lengths.</summary>
    public static Dictionary<int, int> InOrder<TEntry>(IReadOnlyList<TEntry> gold, IReadOnlyList<TEntry> mined, Func<TEntry, TEntry, double> similarity)
        where TEntry : IScoredEntry
    {
        var (n, m) = (gold.Count, mined.Count);
        var weights = Weights(gold, mined, similarity);
        var best = new double[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), weights[i, j] == 0 ? 0 : weights[i, j] + best[i + 1, j + 1]);
        }
        var pairs = new Dictionary<int, int>();
        var (row, column) = (0, 0);
        while (row < n && column < m)
        {
            if (weights[row, column] != 0 && best[row, column] == weights[row, column] + best[row + 1, column + 1])
                pairs.Add(row++, column++);
            else if (best[row, column] == best[row + 1, column])
                row++;
            else
                column++;
        }
        return pairs;
    }

    /// <summary>The closest pairs first; of equal ones, those that stand first.</summary>
    public static Dictionary<int, int> BestFirst<TEntry>(IReadOnlyList<TEntry> gold, IReadOnlyList<TEntry> mined, Func<TEntry, TEntry, double> similarity)
        where TEntry : IScoredEntry
    {
        var weights = Weights(gold, mined, similarity);
        var ranked =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, mined.Count)
            where weights[i, j] != 0
            orderby weights[i, j] descending, i, j
            select (i, j);
        var pairs = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (i, j) in ranked)
        {
            if (!pairs.ContainsKey(i) && taken.Add(j))
                pairs.Add(i, j);
        }
        return pairs;
    }

    private static double[,] Weights<TEntry>(IReadOnlyList<TEntry> gold, IReadOnlyList<TEntry> mined, Func<TEntry, TEntry, double> similarity)
        where TEntry : IScoredEntry
    {
        var weights = new double[gold.Count, mined.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < mined.Count; j++)
            {
                var similar = similarity(gold[i], mined[j]);
                weights[i, j] = similar == 0 ? 0 : (gold[i].Optional ? 0.1 : 1.0) + 0.01 * similar;
            }
        }
        return weights;
    }
}
