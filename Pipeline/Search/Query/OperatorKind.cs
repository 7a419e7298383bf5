namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>The words that join parts of a query.</summary>
public enum OperatorKind
{
    And,
    Or,
    Not,
}
