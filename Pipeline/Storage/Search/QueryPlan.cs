using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>How a query is answered: Words, in the full text, and Rest, by conditions on the store's tables; all must hold. Words is null where no part of the query is of words only.</summary>
internal sealed record QueryPlan(QueryNode? Words, ImmutableArray<QueryNode> Rest)
{
    public static QueryPlan Of(QueryNode query)
    {
        var parts = Flat(query).ToLookup(MatchExpression.IsOfWords);
        return new QueryPlan(parts[true].Any() ? new AllOf([.. parts[true]], query.Span) : null, [.. parts[false]]);
    }

    private static IEnumerable<QueryNode> Flat(QueryNode node) => node is AllOf { Parts.IsEmpty: false } all ? all.Parts.SelectMany(Flat) : [node];
}
