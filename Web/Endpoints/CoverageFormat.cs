namespace DirectiveMiner.Web.Endpoints;

/// <summary>How coverage is wanted: every pair with its evidence, the sums, or a line for each item in each plan.</summary>
internal enum CoverageFormat
{
    Json,
    Matrix,
    Csv,
}
