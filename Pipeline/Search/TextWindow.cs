using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>Widens a span of a text to show what stands around it.</summary>
public static class TextWindow
{
    /// <summary>The span with at most so many characters before and after it, cut between words.</summary>
    public static TextSpan Around(string text, TextSpan span, int before, int after)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = Edge(text, Math.Max(0, span.Start - before), span.Start, 1);
        var end = Edge(text, Math.Min(text.Length, span.End + after), span.End, -1);
        while (start < span.Start && char.IsWhiteSpace(text[start]))
            start++;
        while (end > span.End && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The nearest place, from <paramref name="at"/> towards <paramref name="limit"/>, that cuts no word.</summary>
    private static int Edge(string text, int at, int limit, int step)
    {
        while (at != limit && at > 0 && at < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]))
            at += step;
        return at;
    }
}
