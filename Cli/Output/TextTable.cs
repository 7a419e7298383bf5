using Spectre.Console;

namespace DirectiveMiner.Cli.Output;

/// <summary>A table for people. Cells are plain text; a column whose header begins with '#' holds numbers, aligned to the right; one that begins with '!' is not wrapped.</summary>
internal sealed class TextTable
{
    private readonly Table table = new Table { Border = TableBorder.Simple, ShowHeaders = true };

    public TextTable(params ReadOnlySpan<string> headers)
    {
        foreach (var header in headers)
        {
            var column = new TableColumn(new Text(header.TrimStart('#', '!')));
            if (header.StartsWith('#'))
                column.RightAligned().NoWrap();
            else if (header.StartsWith('!'))
                column.NoWrap();
            table.AddColumn(column);
        }
    }

    public void Add(params ReadOnlySpan<string?> cells)
    {
        var texts = new Text[cells.Length];
        for (var i = 0; i < cells.Length; i++)
            texts[i] = new Text(Printable.Line(cells[i]));
        table.AddRow(texts);
    }

    public void Write(Terminal terminal) => Trimmed.Write(terminal, table);
}
