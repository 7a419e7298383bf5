namespace DirectiveMiner.Pipeline.Coverage.Decision;

/// <summary>What decides how far a task is covered. Each is a share from 0 to 1 that a reader can check against the two passages.</summary>
public enum TaskFeature
{
    /// <summary>Of the item's weight, answered by all evidence.</summary>
    Answered,

    /// <summary>Of the item's weight, answered by the best passage alone.</summary>
    BestPassage,

    /// <summary>Of its first clause, answered by one passage: the main duty.</summary>
    MainClause,

    /// <summary>Of the clause that one passage answers least.</summary>
    WeakestClause,

    /// <summary>Of the item's weight, in clauses that no passage answers.</summary>
    LostClauses,

    /// <summary>Of the item's weight, in parts between commas that no passage answers.</summary>
    LostPieces,

    /// <summary>Of the parts between commas, those that no passage answers.</summary>
    LostParts,

    /// <summary>Of the item's weight, the longest row of terms that are not answered.</summary>
    LongestGap,

    /// <summary>Of the item's words, the longest run that stands in the best passage word for word.</summary>
    Run,

    /// <summary>Of the item's campaigns, those that the child does not name.</summary>
    LostCampaigns,

    /// <summary>Of the best passage's weight, what the item says as well.</summary>
    Precision,

    /// <summary>What the best passage answers of this item, beside what it answers of the item that it answers most of.</summary>
    Claim,

    /// <summary>How near the best passage stands to where the items before and after are answered.</summary>
    Order,

    /// <summary>Of the parent's items, those that some passage of the child plainly answers: whether the two documents have to do with one another.</summary>
    Kinship,

    /// <summary>How much the item says, on a scale where 1 is a long one.</summary>
    Length,
}
