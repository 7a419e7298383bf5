using System.Xml;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>The heads and feet of pages that the sections of a document name, in the order of the text: what stands at the top of the first page, and the rest (ECMA-376-1, 17.10).</summary>
internal sealed class PageHeads
{
    private const int Most = 24;

    private readonly List<(string Kind, string Type, string Id)> references = [];
    private int sections;
    private bool firstIsOwn;

    /// <summary>A w:sectPr, whose end the reader is left on.</summary>
    public void ReadSection(XmlReader xml)
    {
        StartSection();
        WordXml.Within(xml, (at, _) => Note(at));
    }

    public void StartSection() => sections++;

    /// <summary>An element of a section.</summary>
    public void Note(XmlReader at)
    {
        if (at.LocalName is "headerReference" or "footerReference" && references.Count < Most && WordXml.Attribute(at, "id") is { } id)
            references.Add((at.LocalName, WordXml.Attribute(at, "type") ?? "default", id));
        else if (at.LocalName == "titlePg" && sections <= 1)
            firstIsOwn = WordXml.IsOn(at);
    }

    /// <summary>The part at the top of the first page; null where there is none.</summary>
    public string? OnTop => references.Find(reference => reference.Kind == "headerReference" && reference.Type == (firstIsOwn ? "first" : "default")).Id;

    public IEnumerable<string> Others => references.OrderBy(reference => reference.Kind == "footerReference").Select(reference => reference.Id).Where(id => id != OnTop).Distinct();

    /// <summary>A head of nothing but a page's number ("Trang", dashes) is no text.</summary>
    public static bool HoldsText(string head) =>
        head.Replace("Trang", "", StringComparison.OrdinalIgnoreCase).Replace("Page", "", StringComparison.OrdinalIgnoreCase).Any(char.IsLetter);
}
