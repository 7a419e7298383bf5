namespace DirectiveMiner.Pipeline.Coverage.Decision;

/// <summary>What decides how far a task is covered. Each is a share from 0 to 1 that a reader can check against the two passages.</summary>
public enum TaskFeature
{
    /// <summary>Of the item's weight, answered by all evidence.</summary>
    Answered,

    /// <summary>Of the item's weight, answered by the best passage alone.</summary>
    BestPassage,

    /// <summary>Of its first clause, answered: the main duty.</summary>
    MainClause,

    /// <summary>Of the clause that is answered least.</summary>
    WeakestClause,

    /// <summary>Of the item's weight, in clauses that are hardly answered.</summary>
    LostClauses,

    /// <summary>Of the item's weight, in parts between commas that are not answered.</summary>
    LostPieces,

    /// <summary>Of the item's weight, the longest row of terms that are not answered.</summary>
    LongestGap,

    /// <summary>Of the item's words, the longest run that stands in the best passage word for word.</summary>
    Run,

    /// <summary>Of the item's campaigns, those that the child does not name.</summary>
    LostCampaigns,

    /// <summary>Of the best passage's weight, what the item says as well.</summary>
    Precision,

    /// <summary>1 where the best passage weighs or considers instead of committing.</summary>
    Hedged,

    /// <summary>How much the item says, on a scale where 1 is a long one.</summary>
    Length,

    /// <summary>How well the places in the two documents agree.</summary>
    Place,
}
