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

    /// <summary>Single words beside each other, which a text may lack where none has them all; phrases, numbers, prefixes and fields are meant.</summary>
    public ImmutableArray<WordsNode> Droppable => Words is AllOf all ? [.. all.Parts.OfType<WordsNode>().Where(IsDroppable)] : [];

    public ImmutableArray<QueryNode> Kept => Words is AllOf all ? [.. all.Parts.Where(part => part is not WordsNode words || !IsDroppable(words))] : [];

    private static bool IsDroppable(WordsNode node) => node is { Words.Length: 1, IsPrefix: false };

    private static IEnumerable<QueryNode> Flat(QueryNode node) => node is AllOf { Parts.IsEmpty: false } all ? all.Parts.SelectMany(Flat) : [node];
}
