namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>
/// Running heads and feet: lines that stand first or last on page after page, the same but for their numbers ("CÔNG BÁO/Số 15/Ngày 02-3-2024", "Trang 3/12"). Pages are told by form feeds, which PDF and some texts have.
/// One pass over the lines.
/// </summary>
internal static class RunningLines
{
    /// <summary>Lines at either edge of a page that may be such, page numbers not counted.</summary>
    private const int EdgeLines = 2;

    private const int FewestPages = 3;

    private const int LongestLine = 130;

    private const int FewestLetters = 3;

    /// <summary>The offsets at which running lines begin. Page breaks are offsets of the form feeds, in order.</summary>
    public static HashSet<int> Find(ReadOnlySpan<char> text, IReadOnlyList<int> pageBreaks)
    {
        var found = new HashSet<int>();
        if (pageBreaks.Count + 1 < FewestPages)
            return found;
        var (heads, feet) = (new Dictionary<int, List<(int Page, int Start)>>(), new Dictionary<int, List<(int Page, int Start)>>());
        var start = 0;
        for (var page = 0; page <= pageBreaks.Count; page++)
        {
            var end = page < pageBreaks.Count ? pageBreaks[page] : text.Length;
            Note(text, page, start, end, heads, feet);
            start = Math.Min(end + 1, text.Length);
        }
        foreach (var places in heads.Values.Concat(feet.Values))
        {
            if (places.Select(place => place.Page).Distinct().Count() >= FewestPages)
                found.UnionWith(places.Select(place => place.Start));
        }
        return found;
    }

    private static void Note(ReadOnlySpan<char> text, int page, int start, int end, Dictionary<int, List<(int Page, int Start)>> heads, Dictionary<int, List<(int Page, int Start)>> feet)
    {
        var left = EdgeLines;
        for (var at = start; at < end && left > 0;)
        {
            var stop = text[at..end].IndexOf('\n') is >= 0 and var length ? at + length : end;
            left -= Note(text, page, Line.Trimmed(text, at, stop), heads);
            at = stop + 1;
        }
        left = EdgeLines;
        for (var stop = end; stop > start && left > 0;)
        {
            var at = start + text[start..stop].LastIndexOf('\n') + 1;
            left -= Note(text, page, Line.Trimmed(text, at, stop), feet);
            stop = at - 1;
        }
    }

    /// <summary>Notes the line and counts it; blank lines and page numbers are neither noted nor counted.</summary>
    private static int Note(ReadOnlySpan<char> text, int page, Line line, Dictionary<int, List<(int Page, int Start)>> edge)
    {
        if (line.Length <= 0 || LineStart.IsPageNumber(text[line.Start..line.End]))
            return 0;
        if (line.Length <= LongestLine && Likeness(text[line.Start..line.End]) is { } likeness)
        {
            if (!edge.TryGetValue(likeness, out var places))
                edge[likeness] = places = [];
            places.Add((page, line.Start));
        }
        return 1;
    }

    /// <summary>FNV-1a over the line, each run of digits as one sign; null for a line with hardly a letter.</summary>
    private static int? Likeness(ReadOnlySpan<char> line)
    {
        var (hash, letters, inDigits) = (2166136261u, 0, false);
        foreach (var c in line)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            if (!inDigits || !char.IsAsciiDigit(c))
                hash = (hash ^ (char.IsAsciiDigit(c) ? '#' : c)) * 16777619u;
            inDigits = char.IsAsciiDigit(c);
        }
        return letters >= FewestLetters ? (int)hash : null;
    }
}
