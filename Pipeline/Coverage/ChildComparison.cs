using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Campaigns;
using DirectiveMiner.Pipeline.Coverage.Decision;
using DirectiveMiner.Pipeline.Coverage.Matching;
using DirectiveMiner.Pipeline.Coverage.Targets;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>One child beside the parent: its passages, targets and campaigns, indexed once for all items.</summary>
public sealed class ChildComparison
{
    /// <summary>From this share of the item's words in one run on, the child speaks the parent's words.</summary>
    private const double SameWords = 0.6;

    private readonly MinedDocument parent;
    private readonly CoverageText parentText;
    private readonly ItemMatcher matcher;
    private readonly FeatureReader features;
    private readonly CampaignFinder campaigns;
    private readonly ImmutableDictionary<int, TargetPair> targets;
    private readonly EvidenceWriter evidence;

    public ChildComparison(MinedDocument parent, CoverageText parentText, CoverageDocument child, KeyTable keys, ImmutableArray<PreparedTarget> parentTargets)
    {
        ArgumentNullException.ThrowIfNull(child);
        (this.parent, this.parentText, Child) = (parent, parentText, child);
        Text = CoverageText.Of(child.Original);
        Index = new PassageIndex(Text, BlockReader.Read(child.Mined, Text), keys);
        matcher = new ItemMatcher(Index);
        features = new FeatureReader(parentText, Text, Index);
        campaigns = new CampaignFinder(child.Mined, Text);
        targets = TargetMatcher.Match(parentTargets, TargetPreparer.Prepare(child.Mined), child.Mined.Fields.Issuer?.Value.Level);
        evidence = new EvidenceWriter(parentText, Text, child.Mined);
    }

    public CoverageDocument Child { get; }

    public CoverageText Text { get; }

    public PassageIndex Index { get; }

    public ImmutableArray<double> Features(ParentItem item, out ItemMatch match)
    {
        ArgumentNullException.ThrowIfNull(item);
        match = matcher.Match(item);
        var lost = item.Campaigns.Count(campaign => Find(campaign) is null);
        return features.Read(item, match, item.Campaigns.IsEmpty ? 0 : (double)lost / item.Campaigns.Length);
    }

    public ItemCoverage Task(ParentItem item, StatusModel model)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(model);
        var values = Features(item, out var match);
        var status = model.Decide(values, out var certainty);
        if (match.Evidence.IsEmpty)
            (status, certainty) = (CoverageStatus.Missing, 0);
        var reason = status switch
        {
            CoverageStatus.Missing => new CoverageReason(CoverageReasonCode.NothingAnswers, [Unanswered(item, match)]),
            CoverageStatus.Partial => new CoverageReason(CoverageReasonCode.PartsLeftOut, [Unanswered(item, match)]),
            _ => new CoverageReason(values[(int)TaskFeature.Run] >= SameWords ? CoverageReasonCode.SameWords : CoverageReasonCode.OtherWords, []),
        };
        return new ItemCoverage(item.Item, status, certainty, reason, status == CoverageStatus.Missing ? [] : Evidence(item, match), null);
    }

    public ItemCoverage Campaign(ParentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var name = parent.Campaigns[item.Item.Index!.Value].Name;
        if (Find(item.Item.Index.Value) is not { } found)
            return new ItemCoverage(item.Item, CoverageStatus.Missing, 0, new CoverageReason(CoverageReasonCode.CampaignNotNamed, [name]), [], null);
        return new ItemCoverage(item.Item, CoverageStatus.Covered, 1, new CoverageReason(CoverageReasonCode.CampaignNamed, [name]), [evidence.Write(Clause(found), 1, item.Words)], null);
    }

    public ItemCoverage Target(ParentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var target = parent.Targets[item.Item.Index!.Value];
        if (!targets.TryGetValue(item.Item.Index.Value, out var pair))
        {
            return new ItemCoverage(item.Item, CoverageStatus.Missing, 0, new CoverageReason(CoverageReasonCode.NoFigure, [target.Indicator]), [],
                new TargetFigures(target.Value, null, target.Unit, TargetComparison.Missing, null));
        }
        var (comparison, reason) = TargetComparer.Compare(pair.Parent, pair.Child, parent, Child.Mined);
        var status = comparison is TargetComparison.Equal or TargetComparison.Higher ? CoverageStatus.Covered : CoverageStatus.Partial;
        var span = pair.Child.Target.Span;
        return new ItemCoverage(item.Item, status, status == CoverageStatus.Covered ? pair.Likeness : pair.Likeness / 2, reason,
            [evidence.Write(span, Text.WordsIn(span), pair.Likeness, item.Words)], new TargetFigures(target.Value, pair.Child.Target.Value, target.Unit, comparison, pair.Child.Index));
    }

    private WordRange? Find(int campaign)
    {
        var range = parentText.WordsIn(parent.Campaigns[campaign].Span);
        return campaigns.Find(parentText.Words.AsSpan()[range.Start..range.End]);
    }

    private ImmutableArray<CoverageEvidence> Evidence(ParentItem item, ItemMatch match) =>
        [.. match.Evidence.Select(found => evidence.Write(Index.Passages[found.Passage].Words, found.Share, item.Words))];

    /// <summary>The clause that holds the words.</summary>
    private WordRange Clause(WordRange words)
    {
        var (start, end) = (words.Start, words.End);
        while (start > 0 && Text.Words[start].Before < WordGap.Clause)
            start--;
        while (end < Text.Words.Length && Text.Words[end].Before < WordGap.Clause)
            end++;
        return new WordRange(start, end);
    }

    /// <summary>The words of the longest part that is not answered, as the parent has them.</summary>
    private string Unanswered(ParentItem item, ItemMatch match)
    {
        const double lost = 0.3;
        var (start, from, to, heaviest, weight) = (-1, 0, 0, 0.0, 0.0);
        for (var i = 0; i < item.Terms.Length; i++)
        {
            if (match.Answered[i] >= lost)
            {
                start = -1;
                continue;
            }
            weight = start < 0 ? match.Weights[i] : weight + match.Weights[i];
            start = start < 0 ? i : start;
            if (weight > heaviest)
                (from, to, heaviest) = (start, i, weight);
        }
        return heaviest <= 0 ? item.Item.Text : parentText.SpanOf(new WordRange(item.Terms[from].FirstWord, item.Terms[to].EndWord)).Of(parentText.Original);
    }
}
