namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>
/// Properties of characters or of paragraphs, by file position (MS-DOC 2.8.5, 2.8.6: PlcBteChpx, PlcBtePapx and the 512-byte pages that they point to). Stretches are in order of
/// position; a paragraph's list begins after the number of its style.
/// </summary>
internal sealed class DocProperties
{
    private const int PageSize = 512;
    private const uint PageNumber = 0x3FFFFF;

    private readonly List<Stretch> stretches = [];

    public static DocProperties None { get; } = new();

    public static DocProperties Read(ByteView main, ByteView plex, bool paragraphs)
    {
        var properties = new DocProperties();
        var count = (plex.Length - 4) / 8;
        for (var i = 0; i < count; i++)
        {
            var at = (plex.UInt32((4L * (count + 1)) + (4L * i)) & PageNumber) * (long)PageSize;
            if (at + PageSize <= main.Length)
                properties.ReadPage(main.Slice(at, PageSize), paragraphs);
        }
        properties.stretches.Sort((left, right) => left.First.CompareTo(right.First));
        return properties;
    }

    /// <summary>The properties at a file position, and where they end; the style's number for paragraphs.</summary>
    public (ByteView List, int Style, long End) At(long position)
    {
        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stretches[middle].First <= position)
                low = middle + 1;
            else
                high = middle;
        }
        if (low > 0 && position < stretches[low - 1].End)
            return (stretches[low - 1].List, stretches[low - 1].Style, stretches[low - 1].End);
        return (new ByteView(default), 0, low < stretches.Count ? stretches[low].First : long.MaxValue);
    }

    private void ReadPage(ByteView page, bool paragraphs)
    {
        var count = page.Byte(PageSize - 1);
        var places = 4 * (count + 1);
        var width = paragraphs ? 13 : 1;
        if (places + (count * width) >= PageSize)
            return;
        for (var i = 0; i < count; i++)
        {
            var (first, end) = (page.UInt32(4L * i), page.UInt32(4L * (i + 1)));
            var at = 2 * page.Byte(places + (i * width));
            if (end <= first)
                continue;
            var (list, style) = at == 0 ? (new ByteView(default), 0) : paragraphs ? Paragraph(page, at) : (Cut(page, at + 1, page.Byte(at)), 0);
            stretches.Add(new Stretch(first, end, list, style));
        }
    }

    private static (ByteView List, int Style) Paragraph(ByteView page, int at)
    {
        var size = (2 * page.Byte(at)) - 1;
        if (size < 0)
            size = 2 * page.Byte(++at);
        return size < 2 || at + 3 > PageSize ? (new ByteView(default), 0) : (Cut(page, at + 3, size - 2), page.UInt16(at + 1));
    }

    private static ByteView Cut(ByteView page, int at, int size) => page.Slice(Math.Min(at, PageSize), Math.Clamp(PageSize - at, 0, size));

    private readonly record struct Stretch(long First, long End, ByteView List, int Style);
}
