namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>What a word tells about a target beside what is counted.</summary>
public enum TargetWordRole
{
    /// <summary>A figure for each of many, or an average: it compares as it is.</summary>
    Rate,

    /// <summary>Times that something is done: each body does it itself, so that it compares as it is.</summary>
    Occurrence,

    /// <summary>Parts what is counted from what is said of it.</summary>
    Verb,

    Province,
    District,
    Commune,
    Thousand,
    Million,
    Billion,
}
