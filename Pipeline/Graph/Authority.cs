using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>
/// How much the corpus rests on each document: PageRank (Brin and Page, 1998) over basis and implements edges, damping 0.85,
/// iterated until no rank moves by more than 1e-9 of the mean, at most 100 times. Ranks add up to 1.
/// </summary>
public static class Authority
{
    private const double Damping = 0.85;

    /// <summary>The rank of each of <paramref name="count"/> documents, given who (From) rests on whom (To); other relations are left out by the caller.</summary>
    public static double[] Of(int count, IReadOnlyList<(int From, int To)> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        if (count == 0)
            return [];
        var degree = new int[count];
        foreach (var (from, _) in edges)
            degree[from]++;
        var rank = new double[count];
        Array.Fill(rank, 1.0 / count);
        var next = new double[count];
        for (var round = 0; round < 100; round++)
        {
            var loose = 0.0;
            for (var i = 0; i < count; i++)
            {
                if (degree[i] == 0)
                    loose += rank[i];
            }
            Array.Fill(next, (1 - Damping + Damping * loose) / count);
            foreach (var (from, to) in edges)
                next[to] += Damping * rank[from] / degree[from];
            var moved = 0.0;
            for (var i = 0; i < count; i++)
                moved = Math.Max(moved, Math.Abs(next[i] - rank[i]));
            (rank, next) = (next, rank);
            if (moved < 1e-9 / count)
                break;
        }
        return rank;
    }

    /// <summary>Whether an edge of this relation makes the citing document rest on the cited one.</summary>
    public static bool Counts(Relation relation) => relation is Relation.Basis or Relation.Implements;
}
