namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>A column: its kind, its heading on the clean text, and the four-digit year in the heading.</summary>
public sealed record TableColumn(ColumnKind Kind, CellRange Heading, int? Year)
{
    /// <summary>Its cells hold figures.</summary>
    public bool HasFigures => Kind is ColumnKind.Goal or ColumnKind.Plan or ColumnKind.Past or ColumnKind.Share;
}
