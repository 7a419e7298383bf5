using System.Collections.Immutable;
using System.Xml;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>The lists that a document defines (numbering.xml): w:num is a list in the text, w:abstractNum what several of them share, the count included (ECMA-376-1, 17.9).</summary>
internal sealed class WordLists
{
    public const int Levels = 9;

    private const int LongestLabel = 80;

    private readonly Dictionary<string, Definition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordList> lists = new(StringComparer.Ordinal);

    public static WordLists None { get; } = new();

    public static WordLists Read(XmlReader xml, WordStyles styles)
    {
        var read = new WordLists();
        xml.MoveToContent();
        WordXml.Within(xml, (at, depth) =>
        {
            if (at.LocalName == "abstractNum" && WordXml.Attribute(at, "abstractNumId") is { } definition)
                read.definitions[definition] = ReadDefinition(at);
            else if (at.LocalName == "num" && depth == 1 && WordXml.Attribute(at, "numId") is { } list)
                read.lists[list] = read.ReadList(at);
        });
        foreach (var (id, list) in read.lists.ToList())
        {
            if (read.definitions.GetValueOrDefault(list.Counter)?.StyleLink is { } style && styles.ListOf(style) is { } other && read.lists.TryGetValue(other, out var linked))
                read.lists[id] = linked;
        }
        return read;
    }

    public WordList? Find(string? numId) => numId is null ? null : lists.GetValueOrDefault(numId);

    private static Definition ReadDefinition(XmlReader xml)
    {
        var levels = Enumerable.Repeat(new ListLevel(), Levels).ToArray();
        string? link = null;
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "numStyleLink")
                link = WordXml.Attribute(at, "val");
            else if (at.LocalName == "lvl" && WordXml.Number(at, "ilvl") is >= 0 and < Levels and var level)
                levels[level] = ReadLevel(at);
        });
        return new Definition([.. levels], link);
    }

    private WordList ReadList(XmlReader xml)
    {
        var (counter, levels) = ("", Enumerable.Repeat(new ListLevel(), Levels).ToImmutableArray());
        var starts = ImmutableDictionary<int, int>.Empty;
        var overridden = 0;
        WordXml.Within(xml, (at, _) =>
        {
            switch (at.LocalName)
            {
                case "abstractNumId":
                    counter = WordXml.Attribute(at, "val") ?? "";
                    levels = definitions.GetValueOrDefault(counter)?.Levels ?? levels;
                    break;
                case "lvlOverride":
                    overridden = WordXml.Number(at, "ilvl") is >= 0 and < Levels and var level ? level : 0;
                    break;
                case "startOverride" when WordXml.Number(at) is { } start:
                    starts = starts.SetItem(overridden, start);
                    break;
                case "lvl":
                    levels = levels.SetItem(overridden, ReadLevel(at));
                    break;
                default:
                    break;
            }
        });
        return new WordList(counter, levels, starts);
    }

    private static ListLevel ReadLevel(XmlReader xml)
    {
        var level = new ListLevel();
        WordXml.Within(xml, (at, _) => level = at.LocalName switch
        {
            "start" => level with { Start = WordXml.Number(at) ?? 1 },
            "numFmt" => level with { Format = WordXml.Attribute(at, "val") ?? "decimal" },
            "lvlText" when WordXml.Attribute(at, "val") is { Length: <= LongestLabel } text => level with { Text = text },
            "lvlRestart" => level with { RestartAfter = WordXml.Number(at) },
            "isLgl" => level with { Legal = WordXml.IsOn(at) },
            "suff" => level with { Joined = WordXml.Attribute(at, "val") == "nothing" },
            "pStyle" => level with { Style = WordXml.Attribute(at, "val") },
            "rFonts" => level with { Font = WordXml.Attribute(at, "hAnsi") ?? WordXml.Attribute(at, "ascii") },
            _ => level,
        });
        return level;
    }

    private sealed record Definition(ImmutableArray<ListLevel> Levels, string? StyleLink);
}
