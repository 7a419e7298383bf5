using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>
/// How an item meets the passages of one child. Evidence is best first; Weights are those of the item's terms in this pair of documents.
/// </summary>
public sealed record ItemMatch(ImmutableArray<PassageMatch> Evidence, ImmutableArray<double> Weights)
{
    public double TotalWeight { get; } = Math.Max(1e-9, Weights.Sum());

    /// <summary>Term by term, how far the evidence together answers it (0 to 1).</summary>
    public ImmutableArray<double> Answered { get; } = [.. Weights.Select((_, term) => Evidence.Select(passage => passage.Answers[term]).DefaultIfEmpty().Max())];

    /// <summary>The weight that the best passage answers.</summary>
    public double BestWeight => Evidence.IsEmpty ? 0 : Evidence[0].Share * TotalWeight;
}
