using System.Collections.Immutable;

namespace DirectiveMiner.Tests.Search;

/// <summary>A row of contract.json: a query and all of its answers over corpus/families, in any order: files without their ending, for passages with the label of the outline item ("-" before the first).</summary>
public sealed record ContractCase(string Query, bool Passages, ImmutableArray<string> Answers);
