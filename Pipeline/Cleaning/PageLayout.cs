namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>What one pass over the lines tells of the pages that a text was taken from: the width it was wrapped to, and the lines that stand beside page numbers again and again.</summary>
public sealed class PageLayout
{
    /// <summary>A hard-wrapped text has lines at most this long; longer lines are whole paragraphs.</summary>
    private const int WidestWrappedLine = 130;

    private const int ShortestLine = 30;

    private const int LongestHead = 90;

    private const int FewestHeads = 3;

    private readonly HashSet<int> heads;

    private PageLayout(int fullLine, HashSet<int> heads) => (FullLine, this.heads) = (fullLine, heads);

    /// <summary>A line at least this long ends where the page was full; 0 where every paragraph is one line.</summary>
    public int FullLine { get; }

    public bool HasRunningHeads => heads.Count > 0;

    public static PageLayout Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[WidestWrappedLine + 1];
        counts.Clear();
        var (lines, paragraphs, pages) = (0, 0, 0);
        var beside = new Dictionary<int, int>();
        var previous = 0;
        var afterPage = false;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim(' ');
            if (line.IsEmpty)
                continue;
            if (line.Length > WidestWrappedLine)
                paragraphs++;
            else if (line.Length > ShortestLine)
            {
                counts[line.Length]++;
                lines++;
            }
            if (LineStart.IsPageNumber(line))
            {
                pages++;
                Count(previous);
                (afterPage, previous) = (true, 0);
                continue;
            }
            previous = line.Length < LongestHead && !char.IsLower(line[0]) ? Hash(line) : 0;
            if (afterPage)
                Count(previous);
            afterPage = false;
        }
        return new PageLayout(Width(counts, lines, paragraphs), pages < FewestHeads ? [] : [.. beside.Where(pair => pair.Value >= FewestHeads).Select(pair => pair.Key)]);

        void Count(int hash)
        {
            if (hash != 0)
                beside[hash] = beside.GetValueOrDefault(hash) + 1;
        }
    }

    public bool IsRunningHead(ReadOnlySpan<char> line) => heads.Count > 0 && line.Length < LongestHead && heads.Contains(Hash(line));

    /// <summary>Eight tenths of the length that one line in twenty exceeds, if two lines in five come near to it.</summary>
    private static int Width(ReadOnlySpan<int> counts, int lines, int paragraphs)
    {
        if (lines < 8 || paragraphs * 20 > lines)
            return 0;
        var (width, above) = (WidestWrappedLine, 0);
        while (width > 40 && (above += counts[width]) * 20 < lines)
            width--;
        var full = width * 8 / 10;
        var near = 0;
        foreach (var count in counts[full..])
            near += count;
        return near * 5 < lines * 2 ? 0 : full;
    }

    /// <summary>FNV-1a, the same in every run; never 0.</summary>
    private static int Hash(ReadOnlySpan<char> line)
    {
        var hash = 2166136261u;
        foreach (var c in line)
            hash = (hash ^ c) * 16777619u;
        return (int)(hash | 1);
    }
}
