using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.OpenDocument;

/// <summary>The styles of an OpenDocument file (OASIS OpenDocument 1.3, part 3, chapter 16): fonts, capitals, page breaks, and how lists are numbered.</summary>
internal sealed class OpenDocumentStyles
{
    private const int LongestChain = 12, LongestAffix = 20;

    private readonly Dictionary<(string Family, string Name), OpenDocumentStyle> styles = [];
    private readonly Dictionary<string, ImmutableArray<ListLevel>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fontFaces = new(StringComparer.Ordinal);

    /// <summary>Adds the styles of a part; those of later parts win.</summary>
    public bool Read(XmlReader xml)
    {
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "body")
                WordXml.PassOver(at);
            else if (at.LocalName == "font-face" && WordXml.Attribute(at, "name") is { } face)
                fontFaces[face] = WordXml.Attribute(at, "font-family") ?? face;
            else if (at.LocalName == "style" && WordXml.Attribute(at, "name") is { } name)
                styles[(WordXml.Attribute(at, "family") ?? "", name)] = Style(at);
            else if (at.LocalName == "list-style" && WordXml.Attribute(at, "name") is { } list)
                lists[list] = Levels(at);
        });
        return true;
    }

    /// <summary>What the style of this name and family (paragraph, text) says, with all that it is derived from.</summary>
    public OpenDocumentStyle Of(string family, string? name)
    {
        var said = new OpenDocumentStyle();
        for (var steps = 0; steps < LongestChain && name is not null && styles.TryGetValue((family, name), out var style); steps++)
            (said, name) = (said.Over(style), style.Parent);
        return said;
    }

    public ImmutableArray<ListLevel>? List(string? name) => name is not null && lists.TryGetValue(name, out var levels) ? levels : null;

    private OpenDocumentStyle Style(XmlReader xml)
    {
        var style = new OpenDocumentStyle(WordXml.Attribute(xml, "parent-style-name"), List: WordXml.Attribute(xml, "list-style-name"));
        WordXml.Within(xml, (at, _) => style = at.LocalName switch
        {
            "text-properties" => style with
            {
                Font = Font(at) ?? style.Font,
                Capitals = WordXml.Attribute(at, "text-transform") is { } transform ? transform == "uppercase" : style.Capitals,
                Hidden = WordXml.Attribute(at, "display") is { } display ? display == "none" : style.Hidden,
            },
            "paragraph-properties" => style with { StartsPage = WordXml.Attribute(at, "break-before") is { } before ? before == "page" : style.StartsPage },
            _ => style,
        });
        return style;
    }

    private string? Font(XmlReader xml) => WordXml.Attribute(xml, "font-name") is { } face ? fontFaces.GetValueOrDefault(face, face).Trim('\'') : WordXml.Attribute(xml, "font-family")?.Trim('\'');

    private static ImmutableArray<ListLevel> Levels(XmlReader xml)
    {
        var levels = Enumerable.Repeat(new ListLevel(Format: "none"), WordLists.Levels).ToArray();
        WordXml.Within(xml, (at, _) =>
        {
            if (WordXml.Number(at, "level") is not { } level || level is < 1 or > WordLists.Levels)
                return;
            if (at.LocalName == "list-level-style-bullet")
                levels[level - 1] = new ListLevel(Format: "bullet", Text: Affix(at, "bullet-char"));
            else if (at.LocalName == "list-level-style-number")
                levels[level - 1] = new ListLevel(WordXml.Number(at, "start-value") ?? 1, Format(WordXml.Attribute(at, "num-format")), Label(at, level));
        });
        return [.. levels];
    }

    private static string Format(string? format) => format switch { "a" => "lowerLetter", "A" => "upperLetter", "i" => "lowerRoman", "I" => "upperRoman", null or "" => "none", _ => "decimal" };

    /// <summary>"%1.%2." as Word writes it; a level without a format has no label.</summary>
    private static string Label(XmlReader at, int level)
    {
        if (WordXml.Attribute(at, "num-format") is null or "")
            return Affix(at, "num-suffix");
        var shown = Math.Clamp(WordXml.Number(at, "display-levels") ?? 1, 1, level);
        var numbers = Enumerable.Range(level - shown + 1, shown).Select(of => "%" + of.ToString(CultureInfo.InvariantCulture));
        return Affix(at, "num-prefix") + string.Join('.', numbers) + Affix(at, "num-suffix");
    }

    private static string Affix(XmlReader at, string name) => WordXml.Attribute(at, name) is { Length: <= LongestAffix } affix ? affix : "";
}
