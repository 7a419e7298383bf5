using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Pipeline.Coverage.Corrections;

/// <summary>
/// One verdict of a reviewer, as a row of a corrections file. Parent and Child name the documents by key, number, path or file name; Label, Kind and Starts (the first words) the item: those that are
/// given must fit. Comparison is for targets.
/// </summary>
public sealed record CorrectionRow(
    string Parent,
    string Child,
    string? Label,
    CoverageItemKind? Kind,
    string? Starts,
    CoverageStatus Status,
    TargetComparison? Comparison,
    string By,
    DateOnly? On,
    string? Note);
