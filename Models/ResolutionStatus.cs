namespace DirectiveMiner.Models;

/// <summary>The outcome of looking up which document a mention means.</summary>
public enum ResolutionStatus
{
    Unresolved,
    Resolved,
    Ambiguous,

    /// <summary>The document itself ("Kế hoạch này").</summary>
    Self,
}
