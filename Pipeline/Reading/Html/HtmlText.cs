using AngleSharp.Dom;

namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>Writes a page's elements as text: a line a block, rows of tables cell by cell, labels of lists, breaks where the page has them, blank space as a browser shows it.</summary>
internal sealed class HtmlText(HtmlBody body)
{
    private const int Deepest = 1200;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p",
        "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "tr", "ul", "caption", "body",
    };

    private readonly HtmlLabels labels = new();
    private int depth;
    private TextAssembly? spaceIn;

    /// <summary>Something was nested too deeply to be a document's.</summary>
    public bool WasTooDeep { get; private set; }

    public void Write(IElement root, TextAssembly to) => Element(root, to, new Look(null, false, false));

    private void Children(IElement parent, TextAssembly to, Look look)
    {
        WasTooDeep |= depth >= Deepest;
        if (depth >= Deepest)
            return;
        depth++;
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
                Append(text.Data, to, look);
            else if (child is IElement element && !body.IsLeftOut(element))
                Element(element, to, look);
        }
        depth--;
    }

    private void Element(IElement element, TextAssembly to, Look look)
    {
        look = look.In(element);
        if (element.GetAttribute("style") is { Length: > 0 } style && (HtmlStyle.Says(style, "page-break-before", "always") || HtmlStyle.Says(style, "break-before", "page")))
        {
            to.EndLineIfAny();
            to.StartPage();
        }
        switch (element.LocalName)
        {
            case "br":
                to.EndLine();
                break;
            case "tr":
                Row(element, to, look);
                break;
            case "td" or "th":
                Children(element, to, look);
                to.EndLineIfAny();
                break;
            case "li":
                to.EndLineIfAny();
                to.Append(labels.Next(element));
                Children(element, to, look);
                to.EndLineIfAny();
                break;
            case var name when Blocks.Contains(name):
                to.EndLineIfAny();
                Children(element, to, look);
                to.EndLineIfAny();
                break;
            default:
                Children(element, to, look);
                break;
        }
    }

    private void Row(IElement element, TextAssembly to, Look look)
    {
        var row = new TableRow();
        foreach (var cell in element.Children)
        {
            if (!body.IsLeftOut(cell))
                Element(cell, row.AddCell(), look);
        }
        row.WriteTo(to);
    }

    /// <summary>Blank space is one blank, written with the word that follows: none at the start or the end of a line.</summary>
    private void Append(string text, TextAssembly to, Look look)
    {
        if (look.Capitals)
            text = text.ToUpperInvariant();
        if (look.KeepsSpace)
        {
            to.Append(text.Replace("\r\n", "\n", StringComparison.Ordinal), look.Font);
            return;
        }
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var space = rest.IndexOfAny(" \t\r\n\f");
            var word = space < 0 ? rest : rest[..space];
            if (!word.IsEmpty && spaceIn == to && !to.AtLineStart && !to.EndsInSpace)
                to.Append(" ", look.Font);
            spaceIn = word.IsEmpty ? spaceIn : null;
            to.Append(word, look.Font);
            if (space < 0)
                return;
            spaceIn = to;
            rest = rest[space..].TrimStart(" \t\r\n\f");
        }
    }

    private readonly record struct Look(string? Font, bool Capitals, bool KeepsSpace)
    {
        public Look In(IElement element)
        {
            var look = element.LocalName == "pre" ? this with { KeepsSpace = true } : this;
            if (element.LocalName == "font" && element.GetAttribute("face") is { Length: > 0 } face)
                look = look with { Font = face.Split(',')[0].Trim() };
            if (element.GetAttribute("style") is not { Length: > 0 } style)
                return look;
            return look with
            {
                Font = HtmlStyle.Font(style) ?? look.Font,
                Capitals = HtmlStyle.Value(style, "text-transform") is { } transform ? transform.StartsWith("uppercase", StringComparison.OrdinalIgnoreCase) : look.Capitals,
            };
        }
    }
}
