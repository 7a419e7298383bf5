namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>What an audit looks for in the original text.</summary>
public enum AuditKind
{
    /// <summary>What looks like a document's number: digits, then - or /, then capitals.</summary>
    Number,

    /// <summary>A figure with %.</summary>
    Percentage,
}
