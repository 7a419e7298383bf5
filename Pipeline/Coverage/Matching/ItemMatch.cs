using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>
/// How an item meets the passages of one child. Evidence is best first, each with the share of the item's weight that it answers alone;
/// Answered tells, term by term, how far the evidence together answers it (0 to 1); Weights are those of the terms in this pair of documents.
/// </summary>
public sealed record ItemMatch(ImmutableArray<(int Passage, double Share)> Evidence, ImmutableArray<double> Answered, ImmutableArray<double> Weights)
{
    public double TotalWeight { get; } = Math.Max(1e-9, Weights.Sum());

    /// <summary>The share of the item's weight that the evidence answers, of the terms that the filter lets pass; 0 where these weigh nothing.</summary>
    public double Share(Func<int, bool>? filter = null)
    {
        var (answered, total) = (0.0, 0.0);
        for (var i = 0; i < Weights.Length; i++)
        {
            if (filter is not null && !filter(i))
                continue;
            answered += Weights[i] * Answered[i];
            total += Weights[i];
        }
        return total <= 0 ? 0 : answered / total;
    }
}
