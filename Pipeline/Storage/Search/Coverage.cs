using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Which words a text may lack where no text has all: those that it holds must weigh <see cref="Share"/> of them together. Words that are in no document count for nothing.
/// Weights are those of the terms, 0 for a term that may not be lacking.
/// </summary>
internal sealed record Coverage(MatchExpression Expression, double[] Weights, double Needed)
{
    private const double Share = 0.6;

    /// <summary>Null where nothing may be lacking, or nothing would be found.</summary>
    public static Coverage? Of(QueryPlan plan, TermStatistics statistics)
    {
        var droppable = plan.Droppable;
        if (droppable.Length < 2)
            return null;
        var weights = new Dictionary<WordsNode, double>(ReferenceEqualityComparer.Instance);
        var terms = MatchExpression.Of(new AllOf([.. droppable], default)).Terms.RemoveAll(term => term.IsBonus);
        foreach (var (term, weight) in terms.Zip(statistics.Weights(terms)))
            weights[term.Node] = weight;
        var total = weights.Values.Sum();
        if (total == 0)
            return null;
        var expression = MatchExpression.Of(plan.Kept, droppable, Drivers(weights, total));
        return new Coverage(expression, [.. expression.Terms.Select(term => term.IsBonus ? 0 : weights.GetValueOrDefault(term.Node))], Share * total);
    }

    /// <summary>The rarest words that no text which holds enough can lack altogether: only lists of these are read to the end.</summary>
    private static ImmutableArray<WordsNode> Drivers(Dictionary<WordsNode, double> weights, double total)
    {
        var (drivers, sum) = (ImmutableArray.CreateBuilder<WordsNode>(), 0.0);
        foreach (var (node, weight) in weights.OrderByDescending(pair => pair.Value).TakeWhile(_ => sum <= (1 - Share) * total))
        {
            drivers.Add(node);
            sum += weight;
        }
        return drivers.ToImmutable();
    }
}
