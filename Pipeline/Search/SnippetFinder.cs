using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>Finds the best part of a text for a query: the window with most of the terms, then with most of them in the query's own diacritics.</summary>
public static class SnippetFinder
{
    /// <summary>Characters of a snippet, before it is widened to whole words.</summary>
    public const int Width = 240;

    /// <summary>The best part of a text that holds no misread words.</summary>
    public static Snippet? Find(string original, QueryNode query, TextSpan? passage) => Find(original, query, passage, []);

    /// <summary>The best part of the passage that answers, where the index names one and it holds any of the words; else of the whole text. Null where no wanted word stands in it.</summary>
    public static Snippet? Find(string original, QueryNode query, TextSpan? passage, IReadOnlyList<WordRepair> repairs)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(query);
        ImmutableArray<SnippetTerm> terms = [.. WantedWords.Of(query).Select(SnippetTerm.Of)];
        if (terms.IsEmpty)
            return null;
        var finder = new TermFinder(terms, repairs);
        var matches = passage is { } part ? finder.Find(original, part) : [];
        if (matches.Count == 0)
            matches = finder.Find(original, new TextSpan(0, original.Length));
        return matches.Count == 0 ? null : Around(original, matches, terms.Length);
    }

    private static Snippet Around(string original, List<SnippetMatch> matches, int terms)
    {
        var (first, last) = BestWindow(matches, terms);
        var (start, end) = (matches[first].Span.Start, Math.Max(matches[last].Span.End, matches[first].Span.End));
        var spare = Math.Max(0, Width - (end - start));
        var span = TextWindow.Around(original, TextSpan.FromBounds(start, end), spare / 3, spare - (spare / 3));
        return new Snippet(span, [.. matches.Skip(first).Select(match => match.Span).TakeWhile(found => found.Start < span.End).Where(span.Contains).Distinct()]);
    }

    /// <summary>Two pointers over the matches; a term counts 100 and its exact form 10 more, once each, and every further match 1.</summary>
    private static (int First, int Last) BestWindow(List<SnippetMatch> matches, int terms)
    {
        var (seen, exact) = (new int[terms], new int[terms]);
        var (best, bestFirst, bestLast, score, first) = (-1, 0, 0, 0, 0);
        for (var last = 0; last < matches.Count; last++)
        {
            score += Change(matches[last], 1);
            while (matches[last].Span.End - matches[first].Span.Start > Width && first < last)
                score -= Change(matches[first++], -1);
            if (score > best)
                (best, bestFirst, bestLast) = (score, first, last);
        }
        return (bestFirst, bestLast);

        int Change(SnippetMatch match, int by)
        {
            var worth = 1 + Flip(seen, match.Term, by, 100);
            return match.Exact ? worth + Flip(exact, match.Term, by, 10) : worth;
        }

        static int Flip(int[] counts, int term, int by, int worth)
        {
            counts[term] += by;
            return counts[term] == (by > 0 ? 1 : 0) ? worth : 0;
        }
    }
}
