using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// Finds the terms of a query in an original text, in order: the spans are exact whatever the composition. Where a term with diacritics stands in the text with just these, its other spellings are other words and are left out.
/// One pass; words that begin no term cost nothing but their look-up.
/// </summary>
internal sealed class TermFinder
{
    private readonly ImmutableArray<SnippetTerm> terms;
    private readonly HashSet<string> wanted;
    private readonly List<string> prefixes;
    private readonly int longest;
    private readonly IReadOnlyList<WordRepair> repairs;

    public TermFinder(ImmutableArray<SnippetTerm> terms, IReadOnlyList<WordRepair> repairs)
    {
        this.terms = terms;
        this.repairs = repairs;
        wanted = terms.SelectMany(term => term.Words).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        prefixes = [.. terms.Where(term => term.IsPrefix).Select(term => term.Words[^1].Folded)];
        longest = terms.IsEmpty ? 0 : terms.Max(term => term.Words.Length);
    }

    public List<SnippetMatch> Find(string original, TextSpan within)
    {
        var (matches, recent, known) = (new List<SnippetMatch>(), new List<ShownWord>(), wanted.GetAlternateLookup<ReadOnlySpan<char>>());
        var text = original.AsSpan(within.Start, within.Length);
        Span<byte> form = stackalloc byte[NumberForm.MostBytes];
        var nextRepair = FirstRepair(within.Start);
        for (var words = new WordReader(text); words.MoveNext();)
        {
            Word? meant = null;
            while (nextRepair < repairs.Count && repairs[nextRepair].Span.Start <= within.Start + words.Start)
                meant = Meant(repairs[nextRepair++], within.Start + words.Start);
            if (!IsWanted(words.FoldedSpan) && !(meant is { } other && IsWanted(other.Folded)))
            {
                recent.Clear();
                continue;
            }
            recent.Add(new ShownWord(new Word(within.Start + words.Start, within.Start + words.End, words.Exact, words.Folded), meant));
            if (recent.Count > longest)
                recent.RemoveAt(0);
            AddEndingHere(matches, [.. recent]);
            if (words.IsDigits && NumberForm.Write(words, text[words.End..], form, out var length) is var bytes and > 0)
                AddNumber(matches, form[..bytes], TextSpan.FromBounds(within.Start + words.Start, within.Start + words.End + length));
        }
        var told = terms.Select((term, i) => term.IsMarked && matches.Exists(match => match.Term == i && match.Exact)).ToArray();
        matches.RemoveAll(match => told[match.Term] && !match.Exact);
        matches.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return matches;

        bool IsWanted(ReadOnlySpan<char> folded) => known.Contains(folded) || BeginsAsWanted(folded);
    }

    /// <summary>The word that was meant where a misread one begins at this place; null where another word does.</summary>
    private static Word? Meant(WordRepair repair, int start) =>
        repair.Span.Start == start && WordReader.All(repair.Repaired) is [var word] ? word : null;

    private int FirstRepair(int start)
    {
        var first = 0;
        while (first < repairs.Count && repairs[first].Span.Start < start)
            first++;
        return first;
    }

    private bool BeginsAsWanted(ReadOnlySpan<char> folded)
    {
        foreach (var prefix in prefixes)
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private void AddEndingHere(List<SnippetMatch> matches, ReadOnlySpan<ShownWord> recent)
    {
        for (var term = 0; term < terms.Length; term++)
        {
            if (terms[term].EndsWith(recent) is (true, var exact))
                matches.Add(new SnippetMatch(term, exact, TextSpan.FromBounds(recent[^terms[term].Words.Length].Printed.Start, recent[^1].Printed.End)));
        }
    }

    /// <summary>A number that is parted otherwise than the query's ("36/KHUBND"); one with the same parts is found by its words.</summary>
    private void AddNumber(List<SnippetMatch> matches, ReadOnlySpan<byte> form, TextSpan span)
    {
        for (var term = 0; term < terms.Length; term++)
        {
            if (terms[term].Number is { } number && form.SequenceEqual(number))
                matches.Add(new SnippetMatch(term, true, span));
        }
    }
}
