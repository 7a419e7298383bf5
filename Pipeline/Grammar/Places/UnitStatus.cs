namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>Whether it is known which unit a text means.</summary>
public enum UnitStatus
{
    /// <summary>No unit is so called.</summary>
    Unknown,
    Resolved,

    /// <summary>Several fit, and nothing tells which.</summary>
    Ambiguous,
}
