using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.OpenDocument;

/// <summary>
/// Puts the body of an OpenDocument file together, element by element: a line a paragraph, labels of lists written out, text boxes behind the paragraph that holds them, notes behind the whole,
/// rows of tables cell by cell; what was deleted and comments are out. Nested deeper than <see cref="Deepest"/>, text is left out and told.
/// </summary>
internal sealed class OpenDocumentText(OpenDocumentStyles styles)
{
    private const int Deepest = 320, MostBlanks = 200;

    private readonly ListCounters counters = new();
    private readonly List<(string Mark, TextAssembly Text)> notes = [];
    private string label = "";
    private WordList? list;
    private int lists;
    private int listDepth;
    private bool isSheets;

    /// <summary>Something was nested too deeply to be a document's.</summary>
    public bool WasTooDeep { get; private set; }

    public bool Read(XmlReader xml, TextAssembly to)
    {
        Blocks(xml, to);
        foreach (var (mark, note) in notes)
        {
            to.EndLineIfAny();
            to.Append(mark + " ");
            to.Append(note);
            to.EndLineIfAny();
        }
        return true;
    }

    private void Blocks(XmlReader xml, TextAssembly to) => Children(xml, () => Block(xml, to));

    private void Block(XmlReader xml, TextAssembly to)
    {
        switch (xml.LocalName)
        {
            case "p" or "h":
                Paragraph(xml, to);
                break;
            case "list":
                List(xml, to);
                break;
            case "table-row":
                Row(xml, to);
                break;
            case "page" or "table" when isSheets || xml.LocalName == "page":
                to.EndLineIfAny();
                to.StartPage();
                Blocks(xml, to);
                break;
            case "spreadsheet":
                isSheets = true;
                Blocks(xml, to);
                break;
            default:
                Blocks(xml, to);
                break;
        }
    }

    /// <summary>Each child element is read to its own end.</summary>
    private void Children(XmlReader xml, Action child)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                Enter(xml, depth, child);
        }
    }

    private void Enter(XmlReader xml, int depth, Action child)
    {
        WasTooDeep |= depth >= Deepest;
        if (depth >= Deepest || IsNoText(xml))
            WordXml.PassOver(xml);
        else
            child();
    }

    /// <summary>Deleted text, comments, notes of slides, styles, descriptions of pictures, forms.</summary>
    private static bool IsNoText(XmlReader xml) =>
        xml.LocalName is "tracked-changes" or "annotation" or "notes" or "automatic-styles" or "styles" or "master-styles" or "meta" or "settings" or "font-face-decls" or "scripts" or "title" or "desc" or "forms" or "binary-data" or "event-listeners" or "covered-table-cell";

    private void Paragraph(XmlReader xml, TextAssembly to)
    {
        var style = styles.Of("paragraph", WordXml.Attribute(xml, "style-name"));
        if (style.StartsPage == true)
            to.StartPage();
        to.Append(label);
        label = "";
        var boxes = new List<TextAssembly>();
        Inline(xml, to, style, boxes);
        to.EndLine();
        foreach (var box in boxes)
        {
            to.EndLineIfAny();
            to.Append(box);
            to.EndLineIfAny();
        }
    }

    private void Inline(XmlReader xml, TextAssembly to, OpenDocumentStyle style, List<TextAssembly> boxes)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                Write(Collapsed(xml.Value, to), to, style);
            else if (xml.NodeType == XmlNodeType.Element)
                Enter(xml, depth, () => Piece(xml, to, style, boxes));
        }
    }

    private void Piece(XmlReader xml, TextAssembly to, OpenDocumentStyle style, List<TextAssembly> boxes)
    {
        switch (xml.LocalName)
        {
            case "s":
                Write(new string(' ', Math.Clamp(WordXml.Number(xml, "c") ?? 1, 0, MostBlanks)), to, style);
                break;
            case "tab":
                Write("\t", to, style);
                break;
            case "line-break":
                to.EndLine();
                break;
            case "soft-page-break":
                to.StartPage();
                break;
            case "note":
                Note(xml, to);
                break;
            case "text-box":
                boxes.Add(new TextAssembly());
                Blocks(xml, boxes[^1]);
                break;
            case "span":
                Inline(xml, to, styles.Of("text", WordXml.Attribute(xml, "style-name")).Over(style), boxes);
                break;
            case "p" or "h" or "table-row":
                Block(xml, to);
                break;
            default:
                Inline(xml, to, style, boxes);
                break;
        }
    }

    private static void Write(string text, TextAssembly to, OpenDocumentStyle style)
    {
        if (style.Hidden != true)
            to.Append(style.Capitals == true ? text.ToUpperInvariant() : text, style.Font);
    }

    /// <summary>Blank space counts as one blank, and as none at the beginning (6.1.2).</summary>
    private static string Collapsed(string value, TextAssembly to)
    {
        if (value.Length == 0)
            return "";
        var words = value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var (first, last) = (value[0] is ' ' or '\t' or '\r' or '\n' && !to.AtLineStart && !to.EndsInSpace, words.Length > 0 && value[^1] is ' ' or '\t' or '\r' or '\n');
        return (first ? " " : "") + string.Join(' ', words) + (last ? " " : "");
    }

    private void Note(XmlReader xml, TextAssembly to)
    {
        var (mark, note, around) = (string.Create(CultureInfo.InvariantCulture, $"[{notes.Count + 1}]"), new TextAssembly(), label);
        notes.Add((mark, note));
        label = "";
        to.Append(mark);
        Children(xml, () =>
        {
            if (xml.LocalName == "note-body")
                Blocks(xml, note);
            else
                WordXml.PassOver(xml);
        });
        label = around;
    }

    /// <summary>A list counts anew unless it says that it goes on; lists in it are its lower levels.</summary>
    private void List(XmlReader xml, TextAssembly to)
    {
        var (outer, level) = (list, listDepth);
        var named = styles.List(WordXml.Attribute(xml, "style-name"));
        if (level == 0)
            lists += WordXml.Attribute(xml, "continue-numbering") == "true" || WordXml.Attribute(xml, "continue-list") is not null ? 0 : 1;
        if (named is { } levels)
            list = new WordList(outer?.Counter ?? lists.ToString(CultureInfo.InvariantCulture), levels, ImmutableDictionary<int, int>.Empty);
        listDepth++;
        Children(xml, () =>
        {
            label = xml.LocalName == "list-item" && list is not null && level < WordLists.Levels ? counters.Next(list, level) : "";
            Blocks(xml, to);
            label = "";
        });
        listDepth--;
        list = outer;
    }

    private void Row(XmlReader xml, TextAssembly to)
    {
        var row = new TableRow();
        Children(xml, () =>
        {
            var cell = new TextAssembly();
            Blocks(xml, cell);
            if (!isSheets || !cell.IsBlank)
                row.AddCell().Append(cell);
        });
        row.WriteTo(to);
    }
}
