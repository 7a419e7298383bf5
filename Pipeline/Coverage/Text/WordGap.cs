namespace DirectiveMiner.Pipeline.Coverage.Text;

/// <summary>What stands before a word, from the weakest to the strongest.</summary>
public enum WordGap : byte
{
    /// <summary>A space, a hyphen or another sign that parts no clause.</summary>
    Space,

    Comma,

    Colon,

    /// <summary>A semicolon.</summary>
    Clause,

    /// <summary>A full stop.</summary>
    Sentence,

    /// <summary>A line that does not go on from the one before.</summary>
    Line,
}
