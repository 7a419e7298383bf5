using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>
/// A number in the text with all that belongs to it. Range runs from the comparator before it to the end of its unit; Number from its first digit.
/// UnitWords are the tokens of the counted thing (empty for percentages). Moved: a change leads to it ("lên 75 ha"). Nothing is said yet about whether it is a target.
/// </summary>
public sealed record Figure(
    FigureKind Kind,
    TokenRange Range,
    TokenRange Number,
    TokenRange UnitWords,
    decimal Value,
    decimal? ValueTo,
    decimal? Numerator,
    decimal? Denominator,
    string Unit,
    Comparator Comparator,
    bool Compared,
    bool Moved = false);
