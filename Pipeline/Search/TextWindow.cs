using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>Widens a span of a text to show what stands around it.</summary>
public static class TextWindow
{
    /// <summary>The span with at most so many characters before and after it, cut between words.</summary>
    public static TextSpan Around(string text, TextSpan span, int before, int after)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextSpan.FromBounds(
            Edge(text, Math.Max(0, span.Start - before), span.Start, 1),
            Edge(text, Math.Min(text.Length, span.End + after), span.End, -1));
    }

    /// <summary>The nearest place, from <paramref name="at"/> towards <paramref name="limit"/>, that cuts no word.</summary>
    private static int Edge(string text, int at, int limit, int step)
    {
        while (at != limit && at > 0 && at < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]))
            at += step;
        return at;
    }
}
