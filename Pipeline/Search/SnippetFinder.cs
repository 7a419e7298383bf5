using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>Finds the best part of a text for a query: the window with most of the terms, then with most of them in the query's own diacritics. One pass over the words.</summary>
public static class SnippetFinder
{
    /// <summary>Characters of a snippet, before it is widened to whole words.</summary>
    public const int Width = 240;

    public static Snippet? Find(string original, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(query);
        var matches = Matches(original, query.Terms);
        if (matches.Count == 0)
            return null;
        var (first, last) = BestWindow(matches, query.Terms.Length);
        var (start, end) = (matches[first].Span.Start, Math.Max(matches[last].Span.End, matches[first].Span.End));
        var spare = Math.Max(0, Width - (end - start));
        var span = TextWindow.Around(original, TextSpan.FromBounds(start, end), spare / 3, spare - (spare / 3));
        return new Snippet(span, [.. matches.Skip(first).Select(match => match.Span).TakeWhile(found => found.Start < span.End).Where(span.Contains)]);
    }

    private static List<Match> Matches(string original, ImmutableArray<QueryTerm> terms)
    {
        var matches = new List<Match>();
        var longest = terms.Length == 0 ? 0 : terms.Max(term => term.Words.Length);
        var wanted = terms.SelectMany(term => term.Words).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        var known = wanted.GetAlternateLookup<ReadOnlySpan<char>>();
        var recent = new Queue<Word?>();
        for (var words = new WordReader(original); words.MoveNext();)
        {
            var hit = known.Contains(words.FoldedSpan);
            recent.Enqueue(hit ? new Word(words.Start, words.End, words.Exact, words.Folded) : null);
            if (recent.Count > longest)
                recent.Dequeue();
            if (hit)
                AddEndingHere(matches, terms, [.. recent]);
        }
        DropLoose(matches, terms);
        matches.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return matches;
    }

    /// <summary>Where a term that was asked for with diacritics stands in the text with just these, its other spellings are other words.</summary>
    private static void DropLoose(List<Match> matches, ImmutableArray<QueryTerm> terms)
    {
        var told = new bool[terms.Length];
        foreach (var match in matches)
            told[match.Term] |= match.Exact && terms[match.Term].Words.Any(word => word.Exact != word.Folded);
        matches.RemoveAll(match => told[match.Term] && !match.Exact);
    }

    private static void AddEndingHere(List<Match> matches, ImmutableArray<QueryTerm> terms, ReadOnlySpan<Word?> recent)
    {
        for (var term = 0; term < terms.Length; term++)
        {
            var words = terms[term].Words;
            if (words.Length > recent.Length)
                continue;
            var tail = recent[^words.Length..];
            var (fits, exact) = (true, true);
            for (var i = 0; i < words.Length && fits; i++)
            {
                fits = tail[i]?.Folded == words[i].Folded;
                exact &= tail[i]?.Exact == words[i].Exact;
            }
            if (fits)
                matches.Add(new Match(term, exact, TextSpan.FromBounds(tail[0]!.Value.Start, tail[^1]!.Value.End)));
        }
    }

    /// <summary>Two pointers over the matches; a term counts 100 and its exact form 10 more, once each, and every further match 1.</summary>
    private static (int First, int Last) BestWindow(List<Match> matches, int terms)
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

        int Change(Match match, int by)
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

    private readonly record struct Match(int Term, bool Exact, TextSpan Span);
}
