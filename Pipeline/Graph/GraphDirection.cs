namespace DirectiveMiner.Pipeline.Graph;

/// <summary>Which way to walk from a document.</summary>
public enum GraphDirection
{
    /// <summary>To what it cites, towards the root.</summary>
    Up,

    /// <summary>To what cites it.</summary>
    Down,
    Both,
}
