using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Writes a query as one SQL condition on a document d. Where passages are asked for it is what a document needs in order to have an answering passage at all: what a query excludes may then stand in another passage.
/// </summary>
internal sealed class ConditionWriter(FieldFilter fields, bool passages)
{
    private readonly List<(string Name, object? Value)> parameters = [];

    public SqlCondition Write(ImmutableArray<QueryNode> parts)
    {
        var sql = Join(parts, " AND ", "1");
        return new SqlCondition(sql, [.. parameters]);
    }

    private string Of(QueryNode node) => node switch
    {
        AllOf all => Join(all.Parts, " AND ", "1"),
        AnyOf any => Join(any.Parts, " OR ", "0"),
        Except except => passages ? "1" : $"NOT ({Of(except.Part)})",
        WordsNode { Words.IsEmpty: true } => "0",
        WordsNode words => Matching(words),
        _ => Field(node),
    };

    private string Join(ImmutableArray<QueryNode> parts, string with, string empty) => parts.IsEmpty ? empty : $"({string.Join(with, parts.Select(Of))})";

    private string Matching(WordsNode words)
    {
        var name = $"$w{parameters.Count}";
        parameters.Add((name, MatchExpression.Of(words).Text));
        return $"d.id IN (SELECT rowid FROM words WHERE words MATCH {name})";
    }

    private string Field(QueryNode node)
    {
        var condition = fields.Of(node);
        parameters.AddRange(condition.Parameters);
        return $"({condition.Sql})";
    }
}
