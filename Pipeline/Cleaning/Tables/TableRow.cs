using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>
/// A row that names something. Figures are by the figure columns of the table, in their order; none where the row has none (a group) or where it is not sure which cell belongs to which column.
/// More: words of the name that stand below the row. Part: the row tells a part of what the row before it counts ("- Trong đó: nữ").
/// </summary>
public sealed record TableRow(CellRange Name, CellRange More, CellRange Unit, ImmutableArray<CellRange> Figures, bool Part, int End);
