using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>What the fields of a query ask of a passage, each written once, so that one statement serves all documents.</summary>
internal sealed class PassageConditions(FieldFilter fields)
{
    private readonly Dictionary<QueryNode, SqlCondition> known = new(ReferenceEqualityComparer.Instance);

    public SqlCondition Of(QueryNode field) => known.TryGetValue(field, out var condition) ? condition : known[field] = fields.Of(field, passages: true);
}
