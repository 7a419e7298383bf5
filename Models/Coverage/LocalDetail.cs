namespace DirectiveMiner.Models.Coverage;

/// <summary>What a child adds of its own to words taken from the parent.</summary>
public enum LocalDetail
{
    /// <summary>A body or unit that the parent does not name.</summary>
    Who,

    /// <summary>A date or period that the parent does not set.</summary>
    When,

    /// <summary>A figure that the parent does not give.</summary>
    HowMuch,
}
