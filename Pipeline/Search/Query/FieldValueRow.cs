using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A value of a closed list: the code that the store has, and what users call it.</summary>
public sealed record FieldValueRow(string Code, ImmutableArray<string> Names);
