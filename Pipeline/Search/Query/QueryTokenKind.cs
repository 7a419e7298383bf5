namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>The pieces that a query is typed in.</summary>
internal enum QueryTokenKind
{
    /// <summary>A run without spaces, quotation marks and parentheses.</summary>
    Chunk,

    /// <summary>What stands between two quotation marks, with them.</summary>
    Phrase,
    Open,
    Close,

    /// <summary>A minus sign right before what it excludes.</summary>
    Minus,
}
