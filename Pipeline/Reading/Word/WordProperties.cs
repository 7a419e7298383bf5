using System.Xml;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>Reads w:rPr and w:pPr; the reader stands on the element and is left on its end.</summary>
internal static class WordProperties
{
    public static (WordRun Run, string? Style) Run(XmlReader xml)
    {
        var (run, style) = (WordRun.Unset, (string?)null);
        WordXml.Within(xml, (at, depth) =>
        {
            if (depth != 1)
                return;
            switch (at.LocalName)
            {
                case "rStyle":
                    style = WordXml.Attribute(at, "val");
                    break;
                case "rFonts" when (WordXml.Attribute(at, "hAnsi") ?? WordXml.Attribute(at, "ascii")) is { } font:
                    run = run with { Font = font };
                    break;
                case "vanish" or "webHidden" or "specVanish":
                    run = run with { Hidden = at.LocalName == "webHidden" ? run.Hidden : WordXml.IsOn(at) };
                    break;
                case "caps":
                    run = run with { Capitals = WordXml.IsOn(at) };
                    break;
                default:
                    break;
            }
        });
        return (run, style);
    }

    /// <summary>Also the properties of the paragraph's mark: a hidden mark hides nothing, a deleted one joins the next line.</summary>
    public static WordParagraph Paragraph(XmlReader xml, PageHeads? heads = null)
    {
        var (found, mark) = (WordParagraph.Unset, false);
        WordXml.Within(xml, (at, depth) =>
        {
            mark = depth == 1 ? at.LocalName == "rPr" : mark;
            switch (at.LocalName)
            {
                case "pStyle" when depth == 1:
                    found = found with { Style = WordXml.Attribute(at, "val") };
                    break;
                case "numId" when depth == 2:
                    found = found with { NumId = WordXml.Attribute(at, "val") };
                    break;
                case "ilvl" when depth == 2:
                    found = found with { Level = WordXml.Number(at) };
                    break;
                case "pageBreakBefore" when depth == 1:
                    found = found with { StartsPage = WordXml.IsOn(at) };
                    break;
                case "del" or "moveFrom" when depth == 2 && mark:
                    found = found with { EndDeleted = true };
                    break;
                case "sectPr" when depth == 1:
                    found = found with { SectionType = "nextPage" };
                    heads?.StartSection();
                    break;
                case "headerReference" or "footerReference" or "titlePg":
                    heads?.Note(at);
                    break;
                case "t" when WordXml.Attribute(at, "val") is { Length: > 0 and < 64 } label:
                    found = found with { Label = label + " " };
                    break;
                case "type" when depth == 2 && found.SectionType is not null:
                    found = found with { SectionType = WordXml.Attribute(at, "val") };
                    break;
                default:
                    break;
            }
        });
        return found;
    }
}
