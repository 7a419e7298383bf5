namespace DirectiveMiner.Pipeline.Storage;

/// <summary>What a run did with a file.</summary>
public enum FileStatus
{
    Added,

    /// <summary>Mined anew: other bytes, or other rules than last time.</summary>
    Changed,
    Unchanged,
    Failed,
}
