using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// Cuts a text into passages: at the beginning and the end of every outline item, and an item that is longer than <see cref="Longest"/> at its lines, else between words. Together the passages hold all that is no white space.
/// </summary>
public static class PassageCutter
{
    /// <summary>In UTF-16 units: some 300 words, what a reader takes in at once.</summary>
    public const int Longest = 1500;

    public static ImmutableArray<Passage> Cut(string text, ImmutableArray<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<(int? Section, TextSpan Span)>();
        var open = new Stack<int>();
        var at = 0;
        for (var next = 0; next < sections.Length; next++)
        {
            CloseBefore(sections[next].Span.Start);
            GoTo(sections[next].Span.Start);
            open.Push(next);
        }
        CloseBefore(text.Length);
        GoTo(text.Length);
        return Counted(text, parts, sections);

        void CloseBefore(int start)
        {
            while (open.TryPeek(out var innermost) && sections[innermost].Span.End <= start)
            {
                GoTo(sections[innermost].Span.End);
                open.Pop();
            }
        }

        void GoTo(int end)
        {
            int? section = open.TryPeek(out var innermost) ? innermost : null;
            while (at < end)
            {
                var stop = end - at <= Longest ? end : Break(text, at, at + Longest);
                if (Trimmed(text, at, stop) is { Length: > 0 } span)
                    parts.Add((section, span));
                at = stop;
            }
        }
    }

    /// <summary>The last end of a line in the second half of the window, else the last white space in all of it, else its end, between no surrogates.</summary>
    private static int Break(string text, int start, int end)
    {
        var half = (start + end) / 2;
        if (text.LastIndexOf('\n', end - 1, end - half) is var line and >= 0)
            return line + 1;
        for (var i = end - 1; i > start; i--)
        {
            if (char.IsWhiteSpace(text[i]))
                return i + 1;
        }
        return char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }

    /// <summary>A word that runs on into the next passage counts where it begins.</summary>
    private static ImmutableArray<Passage> Counted(string text, List<(int? Section, TextSpan Span)> parts, ImmutableArray<Section> sections)
    {
        var first = new Dictionary<int, int>();
        var passages = ImmutableArray.CreateBuilder<Passage>(parts.Count);
        var words = new WordReader(text);
        var more = words.MoveNext();
        foreach (var (section, span) in parts)
        {
            var count = 0;
            for (; more && words.Start < span.End; more = words.MoveNext())
                count++;
            passages.Add(new Passage(section, span, count, section is { } item ? Introduction(item) : null));
            if (section is { } own)
                first.TryAdd(own, passages.Count - 1);
        }
        return passages.MoveToImmutable();

        int? Introduction(int item)
        {
            for (int? at = item; at is { } above; at = sections[above].Parent)
            {
                if (first.TryGetValue(above, out var passage))
                    return passage;
            }
            return null;
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
