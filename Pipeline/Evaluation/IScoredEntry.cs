namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>An entry that is paired with one of the other side.</summary>
public interface IScoredEntry
{
    /// <summary>How the entry is shown in the list of misses.</summary>
    string Label { get; }

    /// <summary>A fair reader could leave it out: never counted against anyone.</summary>
    bool Optional { get; }
}
