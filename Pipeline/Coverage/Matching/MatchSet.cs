using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>All items of the parent beside one child: what tells a passage that answers an item from one that shares words with it by chance is which other items it answers, and where their neighbours are answered.</summary>
public sealed class MatchSet
{
    /// <summary>From this share on an item's place in the child is taken for known.</summary>
    private const double Anchor = 0.55;

    private readonly double[] claims;
    private readonly List<(int Item, int Passage)> anchors = [];
    private readonly int passages;

    public MatchSet(ImmutableArray<ParentItem> items, ItemMatcher matcher, int passages)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        this.passages = passages;
        Items = items;
        Matches = [.. items.Select(matcher.Match)];
        claims = new double[passages];
        for (var item = 0; item < items.Length; item++)
        {
            foreach (var found in Matches[item].Evidence)
                claims[found.Passage] = Math.Max(claims[found.Passage], found.Share * Matches[item].TotalWeight);
            if (!Matches[item].Evidence.IsEmpty && Matches[item].Evidence[0].Share >= Anchor)
                anchors.Add((item, Matches[item].Evidence[0].Passage));
        }
    }

    public ImmutableArray<ParentItem> Items { get; }

    public ImmutableArray<ItemMatch> Matches { get; }

    /// <summary>The share of the items that some passage plainly answers.</summary>
    public double Kinship => (double)anchors.Count / Math.Max(1, Items.Length);

    /// <summary>What the passage answers of this item, beside what it answers of the item that it answers most of.</summary>
    public double Claim(int item)
    {
        var match = Matches[item];
        return match.Evidence.IsEmpty ? 0 : Math.Min(1, match.BestWeight / Math.Max(1e-9, claims[match.Evidence[0].Passage]));
    }

    /// <summary>1 where the best passage stands between the passages that answer the nearest items before and after; falls with the distance.</summary>
    public double Order(int item)
    {
        if (Matches[item].Evidence.IsEmpty)
            return 0;
        var (before, after) = (-1, passages);
        foreach (var anchor in anchors)
        {
            if (anchor.Item < item)
                before = anchor.Passage;
            else if (anchor.Item > item)
            {
                after = anchor.Passage;
                break;
            }
        }
        var at = Matches[item].Evidence[0].Passage;
        var (low, high) = (Math.Min(before, after), Math.Max(before, after));
        var distance = at < low ? low - at : at > high ? at - high : 0;
        var width = Math.Min(1.0, (high - low) / (double)Math.Max(1, passages));
        return (1 - Math.Min(1, distance * 6.0 / Math.Max(1, passages))) * (1 - (width / 2));
    }
}
