namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// A row of a table as text: cells of one line each stand on one line with " | " between them (cleaning parts them again), a row with longer cells – a letterhead in two columns,
/// recipients beside a signature – one cell below the other.
/// </summary>
internal sealed class TableRow
{
    private const string Separator = " | ";

    private readonly List<TextAssembly> cells = [];

    public bool IsEmpty => cells.Count == 0;

    public TextAssembly AddCell()
    {
        cells.Add(new TextAssembly());
        return cells[^1];
    }

    public void WriteTo(TextAssembly to)
    {
        to.EndLineIfAny();
        var filled = cells.Count(cell => !cell.IsBlank);
        var oneLine = cells.TrueForAll(cell => cell.HoldsOneLine);
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0 && oneLine && filled > 1)
                to.Append(Separator);
            else if (i > 0)
                to.EndLineIfAny();
            to.Append(cells[i]);
        }
        to.EndLineIfAny();
    }
}
