using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>What one passage answers of an item: term by term (0 to 1), and the share of the item's weight.</summary>
public sealed record PassageMatch(int Passage, ImmutableArray<double> Answers, double Share);
