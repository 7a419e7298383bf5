namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>A cell on the clean text, [Start, End); empty where a row of a table with drawn borders leaves it empty. Row: the line that it is on; Index: its place among the cells of that line.</summary>
public readonly record struct CellRange(int Start, int End, int Row, int Index)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}
