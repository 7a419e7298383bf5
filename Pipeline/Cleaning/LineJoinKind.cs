namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>How words at the end of a line run on.</summary>
public enum LineJoinKind
{
    /// <summary>Whatever follows belongs to the word: "của", "và".</summary>
    Particle,

    /// <summary>A number that follows belongs to the word: "số", "ngày", "Điều".</summary>
    NumberHead,

    /// <summary>Two words with a dash between them, before which the line may break.</summary>
    DashGroup,
}
