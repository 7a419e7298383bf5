namespace DirectiveMiner.Models.Coverage;

/// <summary>What the child made of the parent's words.</summary>
public enum CarryOver
{
    /// <summary>Taken over, with nothing local added.</summary>
    Copied,

    /// <summary>Taken over, and told who, when or how much in this place.</summary>
    MadeLocal,

    /// <summary>Said in words of its own.</summary>
    Reworded,
}
