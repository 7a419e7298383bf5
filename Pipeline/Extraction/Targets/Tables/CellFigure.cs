using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Extraction.Targets.Tables;

/// <summary>The figure of a cell. Unit is the one printed in the cell itself, null where there is none.</summary>
public sealed record CellFigure(decimal Value, decimal? ValueTo, string? Unit, Comparator Comparator, decimal? Numerator, decimal? Denominator);
