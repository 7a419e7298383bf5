namespace DirectiveMiner.Pipeline.Reading.Programs;

/// <summary>How a run of an outside program ended.</summary>
public enum ProgramEnd
{
    /// <summary>By itself, with exit code 0.</summary>
    Succeeded,

    /// <summary>By itself, with another exit code, or by a signal: also what running out of memory looks like.</summary>
    Failed,

    /// <summary>It is not installed.</summary>
    Missing,

    /// <summary>Stopped: it took longer than it may.</summary>
    OutOfTime,

    /// <summary>Stopped: it wrote more than it may.</summary>
    TooMuchOutput,
}
