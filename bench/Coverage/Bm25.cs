using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Coverage.Items;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>The plain baseline: the child's paragraph with the greatest BM25 for the item's words, as a share of what the item's own words would reach.</summary>
public static class Bm25
{
    private const double K1 = 1.2, B = 0.75;

    public static double Best(CoverageText parent, WordRange item, CoverageDocument child)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(child);
        var text = CoverageText.Of(child.Original);
        var paragraphs = BlockReader.Read(child.Mined, text).Where(block => !block.IsHeading && block.Role != SectionRole.None).Select(block => Bag(text, block.Words)).ToList();
        var average = paragraphs.Count == 0 ? 1 : paragraphs.Average(bag => bag.Values.Sum());
        var wanted = Bag(parent, item);
        double Idf(uint word) => Math.Log(1 + ((paragraphs.Count - paragraphs.Count(bag => bag.ContainsKey(word)) + 0.5) / (paragraphs.Count(bag => bag.ContainsKey(word)) + 0.5)));
        var idf = wanted.Keys.ToDictionary(word => word, Idf);
        double Score(Dictionary<uint, int> bag) => wanted.Keys.Where(bag.ContainsKey).Sum(word => idf[word] * bag[word] * (K1 + 1) / (bag[word] + (K1 * (1 - B + (B * bag.Values.Sum() / average)))));
        return paragraphs.Select(Score).DefaultIfEmpty().Max() / Math.Max(1e-9, Score(wanted));
    }

    private static Dictionary<uint, int> Bag(CoverageText text, WordRange words) =>
        Enumerable.Range(words.Start, words.Count).GroupBy(i => text.Words[i].Exact).ToDictionary(group => group.Key, group => group.Count());
}
