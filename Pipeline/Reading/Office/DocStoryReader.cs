using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>Puts one story of a Word 97 document together: characters with their fonts, marks of cells, rows, lines and pages, fields by their results.</summary>
internal sealed class DocStoryReader(DocFile document, TextAssembly text)
{
    private readonly StringBuilder pending = new();
    private readonly Stack<bool> fields = new();
    private string? font;
    private bool shows = true;
    private long propertiesEnd;
    private int style;
    private int instructions;
    private TextAssembly cell = new();
    private TableRow row = new();
    private bool inTable;
    private bool rowEnds;

    private TextAssembly Sink => inTable ? cell : text;

    /// <summary>Reads the characters from first up to end; false where the file ends before them.</summary>
    public bool Read(long first, long end)
    {
        var complete = true;
        foreach (var piece in document.Pieces)
        {
            var (from, to) = (Math.Max(first, piece.First), Math.Min(Math.Min(end, document.MostCharacters), piece.End));
            propertiesEnd = 0;
            long paragraphEnd = 0;
            for (var at = from; at < to && complete; at++)
            {
                complete = document.Holds(piece, (int)at);
                if (!complete)
                    break;
                var position = piece.FileAt((int)at);
                if (position >= paragraphEnd)
                {
                    var paragraph = document.Paragraphs.At(position);
                    (style, paragraphEnd, propertiesEnd) = (paragraph.Style, paragraph.End, 0);
                    Flush();
                    var list = document.Whole(paragraph.List);
                    inTable = Sprms.Find(list, Sprms.InTable) is 1;
                    rowEnds = Sprms.Find(list, Sprms.RowEnd) is 1;
                }
                if (position >= propertiesEnd)
                    Follow(position);
                Add(document.CharacterAt(piece, (int)at));
            }
        }
        Flush();
        inTable = false;
        EndRow();
        text.EndLineIfAny();
        return complete && (document.Pieces.Count == 0 ? end == 0 : document.Pieces[^1].End >= end);
    }

    /// <summary>Takes up the properties at this position: the font, and whether the text shows.</summary>
    private void Follow(long position)
    {
        Flush();
        var (list, _, end) = document.Characters.At(position);
        propertiesEnd = end;
        var own = Sprms.Find(list, Sprms.FontOfLetters) ?? Sprms.Find(list, Sprms.FontOfAscii);
        var number = (int?)own ?? (Sprms.Find(list, Sprms.CharacterStyle) is { } characters ? document.Styles.OwnFontOf((int)characters) : null) ?? document.Styles.FontOf(style);
        font = number < document.Fonts.Count ? document.Fonts[number] : null;
        shows = Sprms.Find(list, Sprms.Hidden) is not 1 && Sprms.Find(list, Sprms.Deleted) is not 1;
    }

    private void Add(char c)
    {
        switch (c)
        {
            case '\u0013':
                fields.Push(true);
                instructions++;
                return;
            case '\u0014' when fields.TryPop(out var open):
                instructions -= open ? 1 : 0;
                fields.Push(false);
                return;
            case '\u0015' when fields.TryPop(out var open):
                instructions -= open ? 1 : 0;
                return;
        }
        if (instructions > 0 && c is not ('\r' or '\u0007'))
            return;
        switch (c)
        {
            case '\u0007':
                EndCell();
                break;
            case '\r' or '\u000B' or '\n':
                Flush();
                Sink.EndLine();
                break;
            case '\f':
                Flush();
                text.EndLineIfAny();
                text.StartPage();
                break;
            case '\u001E':
                pending.Append(shows ? "\u2011" : "");
                break;
            case '\t' or >= ' ':
                if (shows)
                    pending.Append(c);
                break;
        }
    }

    private void EndCell()
    {
        Flush();
        if (rowEnds)
        {
            EndRow();
            return;
        }
        row.AddCell().Append(cell);
        cell = new TextAssembly();
    }

    private void EndRow()
    {
        if (!cell.IsBlank)
            row.AddCell().Append(cell);
        cell = new TextAssembly();
        if (!row.IsEmpty)
            row.WriteTo(text);
        row = new TableRow();
    }

    /// <summary>Text behind a table of which a row has no end stands behind that row.</summary>
    private void Flush()
    {
        if (!inTable && pending.Length > 0)
            EndRow();
        Sink.Append(pending.ToString(), font);
        pending.Clear();
    }
}
