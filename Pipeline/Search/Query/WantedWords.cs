namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>The words that a query looks for in texts, in its order; those that it excludes only if asked for.</summary>
public static class WantedWords
{
    public static IEnumerable<WordsNode> Of(QueryNode node, bool excluded = false) => node switch
    {
        WordsNode { Words.IsEmpty: false } words => [words],
        AllOf all => all.Parts.SelectMany(part => Of(part, excluded)),
        AnyOf any => any.Parts.SelectMany(part => Of(part, excluded)),
        Except except when excluded => Of(except.Part, excluded),
        _ => [],
    };
}
