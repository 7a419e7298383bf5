namespace DirectiveMiner.Cli.Commands;

/// <summary>How coverage prints what it found.</summary>
internal enum CoverageFormat
{
    Table,
    Json,
    Matrix,
    Csv,
    Html,
}
