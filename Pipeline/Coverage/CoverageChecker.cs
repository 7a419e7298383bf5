using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Campaigns;
using DirectiveMiner.Pipeline.Coverage.Decision;
using DirectiveMiner.Pipeline.Coverage.Items;
using DirectiveMiner.Pipeline.Coverage.Matching;
using DirectiveMiner.Pipeline.Coverage.Targets;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>
/// Compares children with one parent, whose items are read once. Pure and safe for any number of threads: what a pair is found to be depends on its two documents alone.
/// A child costs one pass over its text, then for each item the passages that share a term with it.
/// </summary>
public sealed class CoverageChecker
{
    private readonly CoverageDocument parent;
    private readonly CoverageText text;
    private readonly ItemPreparer preparer;
    private readonly ImmutableArray<ParentItem> items;
    private readonly ImmutableArray<PreparedTarget> targets;
    private readonly StatusModel model;
    private readonly ExtraFinder extras;

    public CoverageChecker(CoverageDocument parent)
        : this(parent, StatusModel.Default)
    {
    }

    /// <summary>With a model of one's own, such as one fitted on other families.</summary>
    public CoverageChecker(CoverageDocument parent, StatusModel model)
    {
        ArgumentNullException.ThrowIfNull(parent);
        this.parent = parent;
        this.model = model;
        text = CoverageText.Of(parent.Original);
        var blocks = BlockReader.Read(parent.Mined, text);
        preparer = new ItemPreparer(parent.Mined, text, blocks);
        items = [.. ItemReader.Read(parent.Mined, text, blocks).Select(preparer.Prepare)];
        targets = TargetPreparer.Prepare(parent.Mined, text, blocks);
        for (var campaign = 0; campaign < parent.Mined.Campaigns.Length; campaign++)
            preparer.CampaignKey(campaign);
        extras = new ExtraFinder(items, preparer.Keys, new CampaignFinder(parent.Mined, text));
    }

    /// <summary>The items of the parent: tasks and targets in the order of the text, then campaigns.</summary>
    public ImmutableArray<CoverageItem> Items => [.. items.Select(item => item.Item)];

    /// <summary>What the child carries of each item, and what it adds.</summary>
    public PairCoverage Check(CoverageDocument child)
    {
        ArgumentNullException.ThrowIfNull(child);
        var comparison = new ChildComparison(parent.Mined, text, child, preparer, items, targets);
        ImmutableArray<ItemCoverage> found = [.. items.Select((item, number) => item.Item.Kind switch
        {
            CoverageItemKind.Target => comparison.Target(number),
            CoverageItemKind.Campaign => comparison.Campaign(item),
            _ => comparison.Task(number, model),
        })];
        return new PairCoverage(parent.Identity(), child.Identity(), found, extras.Find(comparison, found));
    }

    /// <summary>The features of each task beside the child, as the model is fitted on them.</summary>
    public IEnumerable<(CoverageItem Item, ImmutableArray<double> Features)> Features(CoverageDocument child)
    {
        ArgumentNullException.ThrowIfNull(child);
        var comparison = new ChildComparison(parent.Mined, text, child, preparer, items, targets);
        return [.. Enumerable.Range(0, items.Length).Where(number => items[number].Item.Kind == CoverageItemKind.Task).Select(number => (items[number].Item, comparison.Features(number)))];
    }
}
