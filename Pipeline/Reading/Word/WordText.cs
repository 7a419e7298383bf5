using System.Xml;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>A Word document while it is read: what is read before a fault stays.</summary>
internal sealed class WordText
{
    private readonly TextAssembly body = new();
    private readonly TextAssembly top = new();
    private readonly List<TextAssembly> others = [];
    private readonly Dictionary<string, TextAssembly> footnotes = [];
    private readonly Dictionary<string, TextAssembly> endnotes = [];
    private readonly NoteMarks notes = new();
    private readonly PageHeads heads = new();
    private readonly ListCounters counters = new();
    private WordStyles styles = WordStyles.None;
    private WordLists lists = WordLists.None;

    public bool HasWords => !body.IsBlank;

    public bool WasTooDeep { get; private set; }

    public void Read(WordParts parts)
    {
        if (parts.Styles is { } stylePart)
            styles = WordXml.In(stylePart(), WordStyles.Read);
        if (parts.Numbering is { } numbering)
            lists = WordXml.In(numbering(), xml => WordLists.Read(xml, styles));
        WordXml.In(parts.Document(), xml =>
        {
            if (xml.ReadToFollowing("body", xml.NamespaceURI))
                Story(xml, body, isPageHead: false);
            return true;
        });
        if (parts.Footnotes is { } foot)
            ReadNotes(foot(), footnotes);
        if (parts.Endnotes is { } end)
            ReadNotes(end(), endnotes);
        if (heads.OnTop is { } id && parts.ById(id) is { } part)
            WordXml.In(part, xml => Story(xml, top, isPageHead: true));
        foreach (var other in heads.Others)
        {
            others.Add(new TextAssembly());
            if (parts.ById(other) is { } stream)
                WordXml.In(stream, xml => Story(xml, others[^1], isPageHead: true));
        }
    }

    /// <summary>The text in its order: head of the first page, body, notes, other heads and feet that say something new.</summary>
    public TextAssembly Compose()
    {
        var whole = new TextAssembly();
        var seen = new HashSet<string>(StringComparer.Ordinal) { top.ToString().Trim() };
        if (PageHeads.HoldsText(top.ToString()))
            whole.Append(top);
        whole.EndLineIfAny();
        whole.Append(body);
        whole.EndLineIfAny();
        notes.WriteTo(whole, footnotes, endnotes);
        foreach (var other in others)
        {
            var text = other.ToString();
            if (PageHeads.HoldsText(text) && seen.Add(text.Trim()))
            {
                whole.Append(other);
                whole.EndLineIfAny();
            }
        }
        return whole;
    }

    private bool Story(XmlReader xml, TextAssembly to, bool isPageHead)
    {
        var story = new StoryReader(styles, lists, counters, notes, heads, isPageHead);
        story.Read(xml, to);
        WasTooDeep |= story.WasTooDeep;
        return true;
    }

    private void ReadNotes(Stream part, Dictionary<string, TextAssembly> found) => WordXml.In(part, xml =>
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "footnote" or "endnote" && WordXml.Attribute(xml, "type") is null or "normal" && WordXml.Attribute(xml, "id") is { } id)
                Story(xml, found[id] = new TextAssembly(), isPageHead: false);
        }
        return true;
    });
}
