namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>The fonts that styles set, by a style's number (MS-DOC 2.9.271, STSH), taken from the style it is based on where it sets none.</summary>
internal sealed class DocStyles
{
    private const int DefaultFontAt = 2 + 16;
    private const int NoBase = 0xFFF;
    private const int LongestChain = 12;

    private readonly List<(int? Font, int Base)> styles = [];
    private int defaultFont;

    public static DocStyles None { get; } = new();

    public static DocStyles Read(ByteView part)
    {
        var read = new DocStyles();
        if (part.Length < DefaultFontAt + 2)
            return read;
        var (count, baseSize, at) = (part.UInt16(2), part.UInt16(4), 2L + part.UInt16(0));
        read.defaultFont = part.UInt16(DefaultFontAt);
        for (var i = 0; i < count && at + 2 <= part.Length; i++)
        {
            var size = part.UInt16(at);
            at += 2;
            read.styles.Add(size == 0 || at + size > part.Length ? (null, NoBase) : Style(part.Slice(at, size), baseSize));
            at += size;
        }
        return read;
    }

    /// <summary>The number of the font of text in this style.</summary>
    public int FontOf(int style) => OwnFontOf(style) ?? defaultFont;

    /// <summary>The number of the font that the style or one that it is based on sets.</summary>
    public int? OwnFontOf(int style)
    {
        for (var steps = 0; steps < LongestChain && style >= 0 && style < styles.Count; steps++)
        {
            if (styles[style].Font is { } font)
                return font;
            style = styles[style].Base;
        }
        return null;
    }

    private static (int? Font, int Base) Style(ByteView style, int baseSize)
    {
        if (style.Length < Math.Max(8, baseSize + 2))
            return (null, NoBase);
        var (isParagraph, parent, lists) = ((style.UInt16(2) & 0xF) == 1, style.UInt16(2) >> 4, style.UInt16(4) & 0xF);
        var at = baseSize + 2L + (2L * style.UInt16(baseSize)) + 2;
        for (var i = 0; i < lists && at + 2 <= style.Length; i++)
        {
            var size = style.UInt16(at);
            at += 2;
            if (at + size > style.Length)
                break;
            if (i == (isParagraph ? 1 : 0))
            {
                var list = style.Slice(at, size);
                return ((int?)(Sprms.Find(list, Sprms.FontOfLetters) ?? Sprms.Find(list, Sprms.FontOfAscii)), parent);
            }
            at += size + (size & 1);
        }
        return (null, parent);
    }
}
