using System.Xml;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>
/// Reads one story of a Word file (body, head, foot, notes) into text, element by element: a line a paragraph, labels of lists written out, tracked insertions in and deletions out,
/// results of fields, no hidden text, text boxes behind the paragraph of their anchor, rows of tables cell by cell. Nested deeper than <see cref="Deepest"/>, text is left out and told.
/// </summary>
internal sealed class StoryReader(WordStyles styles, WordLists lists, ListCounters counters, NoteMarks notes, PageHeads heads, bool isPageHead)
{
    private const int Deepest = 320;

    private readonly FieldStack fields = new(isPageHead);
    private int cells;

    /// <summary>Something was nested too deeply to be a document's.</summary>
    public bool WasTooDeep { get; private set; }

    /// <summary>Reads all that is in the element at which <paramref name="xml"/> stands.</summary>
    public void Read(XmlReader xml, TextAssembly to) => Children(xml, () => Block(xml, to));

    /// <summary>Each child is read to its own end.</summary>
    private void Children(XmlReader xml, Action child)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            WasTooDeep |= depth >= Deepest;
            if (depth >= Deepest || IsNoText(xml))
                WordXml.PassOver(xml);
            else if (xml.LocalName == "sectPr")
                heads.ReadSection(xml);
            else
                child();
        }
    }

    /// <summary>Properties, what was deleted or moved away, the older twin of a drawing, instructions.</summary>
    private static bool IsNoText(XmlReader xml) => xml.LocalName is "del" or "moveFrom" or "Fallback" or "delText" or "delInstrText" or "rt" or "binData"
        || xml.LocalName == "annotation" && WordXml.Attribute(xml, "type") == "Word.Deletion"
        || xml.LocalName.EndsWith("Pr", StringComparison.Ordinal) && xml.LocalName is not ("pPr" or "rPr" or "trPr" or "sdtPr" or "sectPr");

    private void Block(XmlReader xml, TextAssembly to)
    {
        if (xml.LocalName == "p")
            Paragraph(xml, to);
        else if (xml.LocalName == "tbl")
            Table(xml, to);
        else if (xml.LocalName == "sdt")
            Control(xml, () => Block(xml, to));
        else
            Children(xml, () => Block(xml, to));
    }

    /// <summary>A control whose text is only a hint ("Click here to enter …") holds none.</summary>
    private void Control(XmlReader xml, Action child)
    {
        var isHint = false;
        Children(xml, () =>
        {
            if (xml.LocalName == "sdtPr")
                WordXml.Within(xml, (at, _) => isHint |= at.LocalName == "showingPlcHdr" && WordXml.IsOn(at));
            else if (isHint)
                WordXml.PassOver(xml);
            else
                child();
        });
    }

    private void Paragraph(XmlReader xml, TextAssembly to)
    {
        OpenParagraph? open = null;
        Children(xml, () =>
        {
            if (xml.LocalName == "pPr" && open is null)
                open = Open(WordProperties.Paragraph(xml, heads), to);
            else
                Inline(xml, open ??= Open(WordParagraph.Unset, to));
        });
        open ??= Open(WordParagraph.Unset, to);
        if (cells > 0)
            open.WriteLabel();
        if (!open.Properties.EndDeleted)
            to.EndLine();
        foreach (var box in open.Boxes)
        {
            to.EndLineIfAny();
            to.Append(box);
            to.EndLineIfAny();
        }
        if (open.Properties.SectionType is { } section and not ("continuous" or "nextColumn"))
            to.StartPage();
    }

    private OpenParagraph Open(WordParagraph said, TextAssembly to)
    {
        var style = styles.Paragraph(said.Style);
        if (said.StartsPage ?? style.StartsPage ?? false)
            to.StartPage();
        var list = lists.Find(said.NumId ?? style.NumId);
        var label = list is null ? said.Label : counters.Next(list, list.LevelOf(said.Level ?? (said.NumId is null ? style.Level : null), said.NumId is null ? style.Style : said.Style));
        return new OpenParagraph(to, said, styles.RunOf(said.Style), label);
    }

    private void Inline(XmlReader xml, OpenParagraph open)
    {
        switch (xml.LocalName)
        {
            case "r":
                Run(xml, open);
                break;
            case "sdt":
                Control(xml, () => Inline(xml, open));
                break;
            case "fldSimple" when isPageHead && FieldStack.IsPageNumber(WordXml.Attribute(xml, "instr") ?? ""):
                WordXml.PassOver(xml);
                break;
            case "pPr" or "rPr" or "trPr" or "sdtPr":
                WordXml.PassOver(xml);
                break;
            case "txbxContent":
                Box(xml, open);
                break;
            case "p":
                Paragraph(xml, open.To);
                break;
            default:
                Children(xml, () => Inline(xml, open));
                break;
        }
    }

    private void Run(XmlReader xml, OpenParagraph open)
    {
        var look = open.Look;
        Children(xml, () =>
        {
            if (xml.LocalName == "rPr")
            {
                var (run, style) = WordProperties.Run(xml);
                look = run.Over(styles.Character(style)).Over(open.Look);
            }
            else
                Piece(xml, open, look);
        });
    }

    private void Piece(XmlReader xml, OpenParagraph open, WordRun look)
    {
        switch (xml.LocalName)
        {
            case "t":
                Write(WordXml.Text(xml), open, look);
                break;
            case "tab" or "ptab":
                Write("\t", open, look);
                break;
            case "br" when WordXml.Attribute(xml, "type") == "page":
            case "lastRenderedPageBreak":
                open.To.StartPage();
                break;
            case "br" or "cr":
                Write("\n", open, look);
                break;
            case "noBreakHyphen":
                Write("-", open, look);
                break;
            case "sym":
                Write(WordSymbol.Of(WordXml.Attribute(xml, "font"), WordXml.Attribute(xml, "char")), open, look);
                break;
            case "footnoteReference" or "endnoteReference":
                Write(notes.Mark(xml.LocalName, WordXml.Attribute(xml, "id"), WordXml.Attribute(xml, "customMarkFollows") is "1" or "true"), open, look);
                break;
            case "fldChar":
                Field(WordXml.Attribute(xml, "fldCharType"));
                break;
            case "instrText":
                fields.Instruct(WordXml.Text(xml));
                break;
            case "txbxContent":
                Box(xml, open);
                break;
            case "r":
                Run(xml, open);
                break;
            default:
                Children(xml, () => Piece(xml, open, look));
                break;
        }
    }

    private void Field(string? mark)
    {
        if (mark == "begin")
            fields.Begin();
        else if (mark == "separate")
            fields.Separate();
        else if (mark == "end")
            fields.End();
    }

    private void Write(string text, OpenParagraph open, WordRun look)
    {
        if (!fields.Hides)
            open.Write(text, look);
    }

    private void Box(XmlReader xml, OpenParagraph open)
    {
        var box = new TextAssembly();
        var around = cells;
        cells = 0;
        Read(xml, box);
        cells = around;
        open.Boxes.Add(box);
    }

    private void Table(XmlReader xml, TextAssembly to) => Children(xml, () =>
    {
        if (xml.LocalName == "tr")
            Row(xml, to);
        else
            Table(xml, to);
    });

    private void Row(XmlReader xml, TextAssembly to)
    {
        var row = new TableRow();
        var deleted = false;
        Cells();
        if (!deleted)
            row.WriteTo(to);

        void Cells() => Children(xml, () =>
        {
            if (xml.LocalName == "trPr")
                WordXml.Within(xml, (at, _) => deleted |= at.LocalName == "del");
            else if (xml.LocalName == "tc")
            {
                cells++;
                Read(xml, row.AddCell());
                cells--;
            }
            else
                Cells();
        });
    }
}
