using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Coverage.Items;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>
/// The passages of a child, and for each key of the parent the passages that hold it, in order. Built in one pass over the child's words; what the parent does not say is passed over.
/// </summary>
public sealed class PassageIndex
{
    /// <summary>Longer paragraphs are cut at their sentences and semicolons, lest they match everything by chance.</summary>
    private const int LongestPassage = 120;

    private readonly List<int>?[] postings;

    public PassageIndex(CoverageText text, ImmutableArray<TextBlock> blocks, KeyTable keys)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(keys);
        Keys = keys;
        postings = new List<int>?[keys.Count];
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var block in blocks)
        {
            if (block.Role == SectionRole.None || block.IsHeading)
                continue;
            foreach (var words in Cut(text, block.Words))
            {
                var passage = new Passage(block, words);
                Index(text, passage, passages.Count, keys);
                passages.Add(passage);
            }
        }
        Passages = passages.ToImmutable();
    }

    public ImmutableArray<Passage> Passages { get; }

    public KeyTable Keys { get; }

    public IReadOnlyList<int> Of(int key) => key < 0 ? [] : postings[key] ?? [];

    public bool Has(int key, int passage) => key >= 0 && postings[key] is { } list && list.BinarySearch(passage) >= 0;

    private void Index(CoverageText text, Passage passage, int number, KeyTable keys)
    {
        var terms = TermReader.Read(text, passage.Words);
        for (var i = 0; i < terms.Count; i++)
        {
            Post(keys.Find(terms[i].Exact), number);
            Post(keys.Find(terms[i].Bare), number);
            if (i + 1 < terms.Count)
                Post(keys.Find(TermReader.Pair(terms[i], terms[i + 1])), number);
        }
    }

    /// <summary>Says that the passages that hold these places name what the key stands for.</summary>
    public void Mark(int key, IEnumerable<WordRange> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        foreach (var place in places)
        {
            if (PassageAt(place.Start) is { } passage)
                Post(key, passage);
        }
    }

    private int? PassageAt(int word)
    {
        var (low, high) = (0, Passages.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Passages[middle].Words.Start <= word)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && Passages[low - 1].Words.Contains(word) ? low - 1 : null;
    }

    private void Post(int key, int passage)
    {
        if (key < 0)
            return;
        var list = postings[key] ??= [];
        if (list.Count == 0 || list[^1] != passage)
            list.Add(passage);
    }

    private static IEnumerable<WordRange> Cut(CoverageText text, WordRange words)
    {
        if (words.Count <= LongestPassage)
        {
            yield return words;
            yield break;
        }
        var start = words.Start;
        var last = start;
        foreach (var part in text.Parts(words, WordGap.Clause))
        {
            if (part.End - start > LongestPassage && last > start)
            {
                yield return new WordRange(start, last);
                start = last;
            }
            last = part.End;
        }
        if (start < words.End)
            yield return new WordRange(start, words.End);
    }
}
