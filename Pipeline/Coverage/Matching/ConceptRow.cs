using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>A row of coverage-concepts.json: phrases that stand for one another in plans. Factor is what a match of them counts, beside 1 for a word.</summary>
public sealed record ConceptRow(string Code, ImmutableArray<string> Variations, double Factor);
