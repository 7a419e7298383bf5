namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>The counts of one document, and a line for each entry that was missed, spurious or wrong.</summary>
public sealed record DocumentScore(string Name, Tally Tally, IReadOnlyList<string> Notes);
