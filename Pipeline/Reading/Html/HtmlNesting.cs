namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>
/// How deeply tags are nested at most, told from the text without a tree: parsing takes time in proportion to depth times tags (scopes are searched, formatting is opened anew in each block),
/// so that both are bounded before. Elements whose end may be left out are not counted; an end without its beginning ends nothing.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>Pages that are written by people and programs stay below a hundredth of either.</summary>
    public const int Deepest = 400;

    private const long MostWork = 40_000_000;

    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt", "option", "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr", "source", "param", "embed",
    };

    public static bool IsBearable(ReadOnlySpan<char> html)
    {
        var (depth, deepest, tags) = (0, 0, 0L);
        var lookup = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = html.IndexOf('<'); at >= 0;)
        {
            html = html[(at + 1)..];
            var isEnd = html.StartsWith("/");
            var name = html[(isEnd ? 1 : 0)..];
            var length = 0;
            while (length < name.Length && length < 16 && (char.IsAsciiLetterOrDigit(name[length]) || name[length] == ':'))
                length++;
            tags += length > 0 ? 1 : 0;
            if (length > 0 && !lookup.Contains(name[..length]))
            {
                var same = open.TryGetValue(name[..length], out var count) ? count : 0;
                if (!isEnd)
                    (open[name[..length]], depth) = (same + 1, depth + 1);
                else if (same > 0)
                    (open[name[..length]], depth) = (same - 1, depth - 1);
                deepest = Math.Max(deepest, depth);
            }
            at = html.IndexOf('<');
        }
        return deepest <= Deepest && (deepest < 64 || deepest * tags <= MostWork);
    }
}
