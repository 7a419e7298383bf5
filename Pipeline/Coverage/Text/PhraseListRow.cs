using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Text;

/// <summary>A row of a data file that lists phrases of one meaning (coverage-hedges.json, coverage-closings.json).</summary>
public sealed record PhraseListRow(string Code, ImmutableArray<string> Variations);
