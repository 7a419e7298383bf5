using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Campaigns;

/// <summary>
/// Whether a child names a campaign: one of its own campaigns has most of the name's words in their order, or the name stands in its text word for word.
/// Diacritics do not count, nor what a child leaves off the end of a long name.
/// </summary>
public sealed class CampaignFinder
{
    /// <summary>Of the shorter name's words, and of the longer one's, those in common.</summary>
    private const double OfShorter = 0.85, OfLonger = 0.5;

    /// <summary>The words of a name that must stand in a row where nothing marks them as a name.</summary>
    private const int LeastRun = 4;

    private readonly CoverageText text;
    private readonly List<WordRange> names;
    private readonly Dictionary<uint, List<int>> places = [];

    public CampaignFinder(MinedDocument child, CoverageText text)
    {
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        names = [.. child.Campaigns.Select(campaign => text.WordsIn(campaign.Span)).Where(range => !range.IsEmpty)];
        for (var word = 0; word < text.Words.Length; word++)
        {
            if (!places.TryGetValue(text.Words[word].Bare, out var list))
                places[text.Words[word].Bare] = list = [];
            list.Add(word);
        }
    }

    /// <summary>The places where the child names it, in the order of the text.</summary>
    public ImmutableArray<WordRange> Find(ReadOnlySpan<CoverageWord> name)
    {
        var found = ImmutableArray.CreateBuilder<WordRange>();
        if (name.IsEmpty)
            return [];
        foreach (var own in names)
        {
            var words = text.Words.AsSpan()[own.Start..own.End];
            var common = InOrder(name, words);
            if (common >= OfShorter * Math.Min(name.Length, words.Length) && common >= OfLonger * Math.Max(name.Length, words.Length))
                found.Add(own);
        }
        if (name.Length < LeastRun || !places.TryGetValue(name[0].Bare, out var starts))
            return found.ToImmutable();
        var marked = found.Select(range => range.Start).ToHashSet();
        var end = 0;
        foreach (var start in starts)
        {
            if (WordKey.IsAt(text.Words.AsSpan(), start, name) && start >= end && !marked.Contains(start))
            {
                end = start + name.Length;
                found.Add(new WordRange(start, end));
            }
        }
        return [.. found.OrderBy(range => range.Start)];
    }

    /// <summary>The words of the one that stand in the other in the same order (longest common subsequence; names are short).</summary>
    private static int InOrder(ReadOnlySpan<CoverageWord> one, ReadOnlySpan<CoverageWord> other)
    {
        var best = new int[other.Length + 1];
        foreach (var word in one)
        {
            var diagonal = 0;
            for (var i = 1; i <= other.Length; i++)
            {
                var above = best[i];
                best[i] = word.Bare == other[i - 1].Bare ? diagonal + 1 : Math.Max(above, best[i - 1]);
                diagonal = above;
            }
        }
        return best[^1];
    }
}
