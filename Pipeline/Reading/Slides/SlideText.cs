using System.Xml;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.Slides;

/// <summary>The text of one slide (ECMA-376-1, 19.3 and 21.1): its shapes in their order, a line a paragraph, rows of tables by their cells.</summary>
internal static class SlideText
{
    /// <summary>Reads the slide at which <paramref name="xml"/> stands, on a page of its own; a hidden one is none.</summary>
    public static bool Read(XmlReader xml, TextAssembly text)
    {
        if (WordXml.Attribute(xml, "show") is "0" or "false")
            return false;
        text.EndLineIfAny();
        text.StartPage();
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "sp")
                Shape(at, text);
            else if (at.LocalName == "tr")
                Row(at, text);
            else if (at.LocalName == "Fallback")
                WordXml.PassOver(at);
        });
        return true;
    }

    /// <summary>Numbers, dates and feet of slides are said on each of them and are no text.</summary>
    private static void Shape(XmlReader xml, TextAssembly text)
    {
        var isText = true;
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "ph")
                isText = WordXml.Attribute(at, "type") is not ("sldNum" or "dt" or "ftr" or "hdr");
            else if (at.LocalName == "p" && isText)
                Paragraph(at, text);
        });
    }

    private static void Row(XmlReader xml, TextAssembly text)
    {
        var row = new TableRow();
        WordXml.Within(xml, (cell, _) =>
        {
            if (cell.LocalName != "tc")
                return;
            var to = row.AddCell();
            WordXml.Within(cell, (at, _) =>
            {
                if (at.LocalName == "p")
                    Paragraph(at, to);
            });
        });
        row.WriteTo(text);
    }

    private static void Paragraph(XmlReader xml, TextAssembly text)
    {
        string? font = null;
        WordXml.Within(xml, (at, _) =>
        {
            switch (at.LocalName)
            {
                case "r" or "fld":
                    font = null;
                    break;
                case "latin" when WordXml.Attribute(at, "typeface") is { Length: > 0 } name && name[0] != '+':
                    font = name;
                    break;
                case "t":
                    text.Append(WordXml.Text(at, keepsBlanks: true), font);
                    break;
                case "br":
                    text.EndLine();
                    WordXml.PassOver(at);
                    break;
            }
        });
        text.EndLine();
    }
}
