namespace DirectiveMiner.Cli;

/// <summary>How a command prints what it found.</summary>
public enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,
}
