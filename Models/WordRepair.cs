namespace DirectiveMiner.Models;

/// <summary>
/// A word that recognition has most likely misread: Written is what stands at Span, Repaired what is matched and searched beside it. What is quoted stays as written.
/// Confidence is the probability, by the model of syllables, that Repaired was meant.
/// </summary>
public sealed record WordRepair(TextSpan Span, string Written, string Repaired, RuleId Rule, double Confidence);
