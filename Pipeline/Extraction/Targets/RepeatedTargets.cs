namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Remembers the targets of a document, so that a figure that is given again (in an annex, in a task) is taken once (gold/GUIDELINES.md, rule 16).</summary>
public sealed class RepeatedTargets
{
    private readonly HashSet<(string Indicator, decimal Value, string Unit, int? Year)> seen = [];

    public bool IsNew(string indicator, decimal value, string unit, int? year) => seen.Add((indicator.ToUpperInvariant(), value, unit, year));
}
