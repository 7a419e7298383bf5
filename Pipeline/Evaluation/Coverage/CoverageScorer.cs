using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Pipeline.Evaluation.Coverage;

/// <summary>Scores a pair as gold/score_coverage.py does, figure for figure: an item that is not reported counts as covered without evidence.</summary>
public static class CoverageScorer
{
    private const double SameItem = 0.6, EvidenceStarts = 0.7, EvidenceWithin = 0.9;

    /// <summary>The annotated items with the reported one each; null for those that were not found.</summary>
    public static IReadOnlyList<(GoldCoverageItem Gold, ItemCoverage? Reported)> Pair(GoldCoverage gold, PairCoverage reported)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(reported);
        var texts = reported.Items.Select(item => new WordBag(item.Item.Text)).ToList();
        var ranked =
            from i in Enumerable.Range(0, gold.Items.Length)
            let starts = new WordBag(gold.Items[i].Starts)
            from j in Enumerable.Range(0, texts.Count)
            let likeness = Comparable(gold.Items[i], reported.Items[j]) ? starts.ShareIn(texts[j]) : 0
            where likeness >= SameItem
            orderby likeness descending, i, j
            select (i, j);
        var (pairs, taken) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var (i, j) in ranked)
        {
            if (!pairs.ContainsKey(i) && taken.Add(j))
                pairs[i] = j;
        }
        return [.. gold.Items.Select((item, i) => (item, pairs.TryGetValue(i, out var j) ? reported.Items[j] : null))];
    }

    public static CoverageTally Score(GoldCoverage gold, PairCoverage reported)
    {
        var tally = new CoverageTally();
        foreach (var (item, found) in Pair(gold, reported))
            tally += Score(item, found);
        return tally;
    }

    private static CoverageTally Score(GoldCoverageItem gold, ItemCoverage? found)
    {
        var status = found?.Status ?? CoverageStatus.Covered;
        var (gap, said) = (gold.Status != CoverageStatus.Covered, status != CoverageStatus.Covered);
        var evidence = found?.Evidence.Select(passage => new WordBag(passage.Text)).ToList() ?? [];
        return new CoverageTally(
            1, found is null ? 0 : 1, status == gold.Status ? 1 : 0, gap && said ? 1 : 0, said && !gap ? 1 : 0, gap && !said ? 1 : 0,
            gold.Comparison is null ? 0 : 1, gold.Comparison is not null && found?.Target?.Comparison == gold.Comparison ? 1 : 0,
            gold.Evidence.Length, gold.Evidence.Select(text => new WordBag(text)).Count(text => evidence.Exists(passage => text.ShareIn(passage) >= EvidenceStarts || passage.ShareIn(text) >= EvidenceWithin)));
    }

    private static bool Comparable(GoldCoverageItem gold, ItemCoverage reported) =>
        gold.Kind == reported.Item.Kind && (gold.Kind != CoverageItemKind.Target || gold.Figure == reported.Target?.Parent);
}
