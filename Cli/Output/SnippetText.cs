using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;
using Spectre.Console;

namespace DirectiveMiner.Cli.Output;

/// <summary>A snippet for people: found words in [brackets], and in bold on a terminal.</summary>
internal static class SnippetText
{
    private static readonly Style Found = new(decoration: Decoration.Bold);

    /// <summary>The hit's snippet; empty where it has none.</summary>
    public static Paragraph Of(SearchHit hit) => hit.Snippet is { } snippet ? Of("", hit.Original, snippet.Span, snippet.Highlights) : new Paragraph();

    /// <summary>A part of a text after some words of introduction.</summary>
    public static Paragraph Of(string introduction, string original, TextSpan span, IEnumerable<TextSpan> highlights)
    {
        var text = new Paragraph(introduction).Append(span.Start > 0 ? "…" : "");
        var at = span.Start;
        foreach (var highlight in Joined(original, highlights.Where(span.Contains)))
        {
            text.Append(Plain(original[at..highlight.Start])).Append($"[{Plain(highlight.Of(original))}]", Found);
            at = highlight.End;
        }
        return text.Append(Plain(original[at..span.End])).Append(span.End < original.Length ? "…" : "");
    }

    /// <summary>Found words that follow each other are shown as one.</summary>
    private static List<TextSpan> Joined(string original, IEnumerable<TextSpan> highlights)
    {
        var joined = new List<TextSpan>();
        foreach (var highlight in highlights)
        {
            if (joined.Count > 0 && (highlight.Start < joined[^1].End || original.AsSpan(joined[^1].End, highlight.Start - joined[^1].End).IsWhiteSpace()))
                joined[^1] = TextSpan.FromBounds(joined[^1].Start, Math.Max(joined[^1].End, highlight.End));
            else
                joined.Add(highlight);
        }
        return joined;
    }

    private static string Plain(string text)
    {
        var line = Printable.Line(text);
        var (before, after) = (text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "", text.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "");
        return line.Length == 0 ? before : before + line.TrimStart() + after;
    }
}
