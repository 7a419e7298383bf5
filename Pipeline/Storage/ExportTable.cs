using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A table as it is exported: its name, its columns, and its rows, which are read from the store one by one.</summary>
public sealed record ExportTable(string Name, ImmutableArray<string> Columns, IEnumerable<ImmutableArray<object?>> Rows);
