using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>A table of indicators and figures on the clean text [Start, End), where each of its cells stands on a line of its own.</summary>
public sealed record TextTable(int Start, int End, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows);
