namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A stored target with the document that sets it; Position is its place among those of that document.</summary>
public sealed record TargetRow(
    string DocumentKey, string? DocumentNumber, string? DocumentDate, string? DocumentIssuer, string Indicator, decimal Value, decimal? ValueTo, string Unit,
    string Comparator, decimal? Numerator, decimal? Denominator, int? Year, string Text, string? Section, int Page, int Start, int Length, int Position);
