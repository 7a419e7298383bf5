using System.Xml;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>The styles of a document, each with what it takes over from the one that it is based on, and from the document's defaults (ECMA-376-1, 17.7).</summary>
internal sealed class WordStyles
{
    /// <summary>Styles based on one another in a circle end here.</summary>
    private const int LongestChain = 12;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordRun> looks = new(StringComparer.Ordinal);
    private WordRun defaults = WordRun.Unset;
    private string? defaultParagraph;

    public static WordStyles None { get; } = new();

    public static WordStyles Read(XmlReader xml)
    {
        var read = new WordStyles();
        WordXml.Within(FirstElement(xml), (at, _) =>
        {
            if (at.LocalName == "rPrDefault")
                WordXml.Within(at, (inner, _) => read.defaults = inner.LocalName == "rPr" ? WordProperties.Run(inner).Run : read.defaults);
            else if (at.LocalName == "style" && WordXml.Attribute(at, "styleId") is { } id)
                read.Add(id, at);
        });
        return read;
    }

    /// <summary>How letters of a paragraph with this style look, as far as nothing else is said.</summary>
    public WordRun RunOf(string? paragraphStyle)
    {
        var id = paragraphStyle ?? defaultParagraph ?? "";
        if (!looks.TryGetValue(id, out var look))
            looks.Add(id, look = Look(id, 0).Over(defaults));
        return look;
    }

    /// <summary>What a style of letters adds.</summary>
    public WordRun Character(string? style) => Look(style, 0);

    /// <summary>The first in the chain of styles that says something.</summary>
    public WordParagraph Paragraph(string? style)
    {
        var found = WordParagraph.Unset;
        for (var (id, steps) = (style ?? defaultParagraph, 0); id is not null && steps < LongestChain && styles.TryGetValue(id, out var at); (id, steps) = (at.BasedOn, steps + 1))
        {
            if (found.NumId is null && at.Paragraph.NumId is not null)
                found = found with { NumId = at.Paragraph.NumId, Level = at.Paragraph.Level, Style = id };
            found = found with { StartsPage = found.StartsPage ?? at.Paragraph.StartsPage };
        }
        return found;
    }

    /// <summary>The list that a style of lists stands for (w:numStyleLink).</summary>
    public string? ListOf(string style) => styles.GetValueOrDefault(style)?.Paragraph.NumId;

    private void Add(string id, XmlReader at)
    {
        if (WordXml.Attribute(at, "type") == "paragraph" && WordXml.Attribute(at, "default") is "1" or "true" or "on")
            defaultParagraph = id;
        var style = new Style(null, WordRun.Unset, WordParagraph.Unset);
        WordXml.Within(at, (inner, depth) =>
        {
            if (depth != 1)
                return;
            if (inner.LocalName == "basedOn")
                style = style with { BasedOn = WordXml.Attribute(inner, "val") };
            else if (inner.LocalName == "rPr")
                style = style with { Run = WordProperties.Run(inner).Run };
            else if (inner.LocalName == "pPr")
                style = style with { Paragraph = WordProperties.Paragraph(inner) };
        });
        styles[id] = style;
    }

    private WordRun Look(string? id, int steps) =>
        id is null || steps >= LongestChain || !styles.TryGetValue(id, out var style) ? WordRun.Unset : style.Run.Over(Look(style.BasedOn, steps + 1));

    private static XmlReader FirstElement(XmlReader xml)
    {
        xml.MoveToContent();
        return xml;
    }

    private sealed record Style(string? BasedOn, WordRun Run, WordParagraph Paragraph);
}
