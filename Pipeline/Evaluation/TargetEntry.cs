using System.Globalization;

namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>A target as an annotator or the miner wrote it down; figures are null where they are missing or no figures.</summary>
public sealed record TargetEntry(
    string? Indicator, double? Value, double? ValueTo, string? Unit, string? Comparator, double? Numerator, double? Denominator, double? Year, bool Optional) : IScoredEntry
{
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{Value} {Unit} {Indicator}");

    public bool IsPercent { get; } = Unit?.Trim() == "%";

    public WordBag IndicatorWords { get; } = new(Indicator);
}
