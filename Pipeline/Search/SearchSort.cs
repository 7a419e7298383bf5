namespace DirectiveMiner.Pipeline.Search;

/// <summary>The order of answers; ties are broken by relevance, then by the document's key, so that pages do not overlap.</summary>
public enum SearchSort
{
    Relevance,

    /// <summary>Youngest first; documents without a date last.</summary>
    Date,

    /// <summary>What the corpus rests on most first (Graph/Authority).</summary>
    Authority,

    /// <summary>What most documents cite first.</summary>
    Citations,
}
