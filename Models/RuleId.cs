namespace DirectiveMiner.Models;

/// <summary>The name of the rule (or data row) that found a value, e.g. "citation.number.party".</summary>
public readonly record struct RuleId(string Value)
{
    public override string ToString() => Value;
}
